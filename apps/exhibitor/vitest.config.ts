import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'exhibitor',
    environment: 'jsdom',
    setupFiles: ['../../packages/ui/src/provider/jsdom-setup.ts'],
  },
});
