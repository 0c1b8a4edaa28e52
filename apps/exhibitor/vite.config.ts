import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

// What every page needs, in two files and not in sixty: together they pack better and load at once.
// A module that is only imported lazily stays out, so the second is named by where the frame begins.
const shared = [
  {
    name: 'foundation',
    priority: 2,
    test: /node_modules\/\.pnpm\/(?:react|react-dom|scheduler|@tanstack\+(?:react-query|query-core)|use-intl|intl-messageformat|@formatjs\+[^@]+)@/,
  },
  {
    name: 'frame',
    priority: 1,
    test: /portal\/src\/start-portal\.tsx$|exhibitor\/src\/shell\/(?:booth-frame|beside-every-page)\.tsx$/,
  },
];

const api = { target: 'http://127.0.0.1:4100', changeOrigin: false };

export default defineConfig({
  base: '/exhibitor/',
  plugins: [
    react(),
    // The scanner starts without a network: everything it needs is on the device, the decoder too.
    VitePWA({
      registerType: 'prompt',
      injectRegister: false,
      scope: '/exhibitor/',
      manifest: {
        id: '/exhibitor/',
        name: 'Foyer',
        short_name: 'Foyer',
        description: 'Scan badges and follow up leads, also without a network.',
        start_url: '/exhibitor/',
        scope: '/exhibitor/',
        display: 'standalone',
        background_color: '#ffffff',
        theme_color: '#0b6b6b',
        icons: [
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png' },
          { src: 'icon-maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,wasm,svg,png,woff2}'],
        maximumFileSizeToCacheInBytes: 5_000_000,
        navigateFallback: '/exhibitor/index.html',
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  // The API writes a fresh nonce over this with every page (apps/api/src/web-apps.ts).
  html: { cspNonce: 'NONCE_PLACEHOLDER' },
  server: {
    host: '127.0.0.1',
    port: 5182,
    proxy: { '/trpc': api, '/api': api, '/media': api },
  },
  build: {
    // Read by the check of budgets.
    manifest: true,
    // Every browser that can run the app preloads by itself.
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: shared } } },
  },
  worker: { format: 'es' },
});
