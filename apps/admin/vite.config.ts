import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { compression } from 'vite-plugin-compression2';

/** Where `vite` finds a running API while developing. */
const API = process.env.DOCKET_API ?? 'http://localhost:3000';

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), compression({ algorithms: ['brotliCompress', 'gzip'], exclude: /\.html$/, threshold: 1024, logLevel: 'silent' })],
  // The server puts a fresh nonce in its place on each answer: apps/api/src/http/serve-admin.ts.
  html: { cspNonce: '__CSP_NONCE__' },
  // The reader of PDFs is one large chunk, loaded when the first is opened; scripts/check-first-load.mjs watches what is loaded at once.
  build: {
    outDir: '../../dist/admin',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: { proxy: { '/v1': API, '/health': API, '/docs': API } },
});
