import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'organiser',
    environment: 'jsdom',
    setupFiles: ['../../packages/ui/src/provider/jsdom-setup.ts'],
  },
});
