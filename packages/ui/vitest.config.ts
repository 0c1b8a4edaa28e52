import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'ui',
    environment: 'jsdom',
    setupFiles: ['./src/provider/jsdom-setup.ts'],
    // tokens.test.ts reads the custom properties; vitest empties style files unless asked not to.
    css: { include: [/tokens\.css/] },
  },
});
