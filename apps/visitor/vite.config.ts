import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Two builds: what the browser loads (dist/client) and what the API renders with (dist/server). */
export default defineConfig(({ isSsrBuild }) => ({
  base: '/visitor/',
  plugins: [react()],
  build: isSsrBuild
    ? {}
    : { outDir: 'dist/client', manifest: true, rolldownOptions: { input: 'src/entry-client.tsx' } },
  // Node runs no .tsx, so the house's own packages go into the bundle.
  ssr: { noExternal: [/^@foyer\//] },
}));
