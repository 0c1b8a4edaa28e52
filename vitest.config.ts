import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { projects } from './tooling/vitest/src/projects.ts';

// Vitest leaves a core to itself; of two it needs none, since most of a test waits for PostgreSQL.
const maxWorkers = Math.max(2, availableParallelism() - 1);

export default defineConfig({ test: { projects, maxWorkers } });
