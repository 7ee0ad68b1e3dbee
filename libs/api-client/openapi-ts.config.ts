import { defineConfig } from '@hey-api/openapi-ts';

/** Types, calls and query options of the API, generated from docs/openapi.json. Never edited by hand. */
export default defineConfig({
  input: './docs/openapi.json',
  output: { path: process.env.DOCKET_CLIENT ?? './libs/api-client/src/generated', importFileExtension: null },
  plugins: [
    '@hey-api/typescript',
    '@hey-api/sdk',
    { name: '@hey-api/client-fetch', baseUrl: false, throwOnError: true },
    '@tanstack/react-query',
  ],
});
