import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'floor-plan',
    environment: 'jsdom',
    // tone.test.ts reads the custom properties; vitest empties style files unless asked not to.
    setupFiles: ['../ui/src/provider/jsdom-setup.ts'],
    css: { include: [/tokens\.css/] },
  },
});
