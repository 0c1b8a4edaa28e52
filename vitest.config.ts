import { defineConfig } from 'vitest/config';
import { projects } from './tooling/vitest/src/projects.ts';

export default defineConfig({ test: { projects } });
