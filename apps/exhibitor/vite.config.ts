import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const api = { target: 'http://127.0.0.1:4100', changeOrigin: false };

export default defineConfig({
  base: '/exhibitor/',
  plugins: [react()],
  // The API writes a fresh nonce over this with every page (apps/api/src/web-apps.ts).
  html: { cspNonce: 'NONCE_PLACEHOLDER' },
  server: {
    host: '127.0.0.1',
    port: 5182,
    proxy: { '/trpc': api, '/api': api, '/media': api },
  },
  worker: { format: 'es' },
});
