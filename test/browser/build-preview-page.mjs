import react from '@vitejs/plugin-react';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Builds a page with one document on it, set up as app.tsx sets up the product, into the folder that is its argument; prints the text of
 * the page. A process of its own: the bundler takes no plugins out of the realm of a test.
 */
const ADMIN = fileURLToPath(new URL('../../apps/admin', import.meta.url));
/** Where the page would stand among the sources; it is no file. */
const ENTRY = join(ADMIN, 'src/shown-document.tsx');
const NAME = 'shown-document';

const SHOWN_DOCUMENT = `
import { MantineProvider } from '@mantine/core';
import { setNonce } from 'get-nonce';
import { createRoot } from 'react-dom/client';
import { theme, variables } from './app/theme';
import { startLanguages } from './i18n/i18n';
import { LazyPreview } from './kit/preview/lazy-preview';
import './app/theme.css';

const nonce = () => document.querySelector('meta[property="csp-nonce"]').nonce;
const { pathname, search } = window.location;
if (search === '?en') localStorage.setItem('docket.language', 'en');
setNonce(nonce());
await startLanguages();
const shown = await (await fetch('/shown' + pathname)).json();
const content = await (await fetch('/content' + pathname)).blob();
document.body.dataset.seen = '0';
const seen = () => { document.body.dataset.seen = String(Number(document.body.dataset.seen) + 1); };
createRoot(document.getElementById('root')).render(
  <MantineProvider theme={theme} cssVariablesResolver={variables} defaultColorScheme="auto" getStyleNonce={nonce}>
    <main style={{ padding: 16 }}><LazyPreview {...shown} content={content} onSeen={seen} /></main>
  </MantineProvider>,
);
`;

const { output } = await build({
  configFile: false,
  root: ADMIN,
  logLevel: 'error',
  plugins: [
    react(),
    {
      name: NAME,
      resolveId: (id) => (id === ENTRY ? ENTRY : null),
      load: (id) => (id === ENTRY ? SHOWN_DOCUMENT : null),
    },
  ],
  html: { cspNonce: '__CSP_NONCE__' },
  build: { outDir: process.argv[2], emptyOutDir: false, assetsInlineLimit: 0, minify: false, rollupOptions: { input: ENTRY } },
});
const nameOf = (extension) =>
  output.map(({ fileName }) => fileName).find((file) => basename(file).startsWith(NAME) && file.endsWith(extension));
console.log(`<!doctype html><html lang="vi"><head><meta charset="utf-8"><meta property="csp-nonce" nonce="__CSP_NONCE__">
<title>Docket</title><link rel="icon" href="data:,"><link rel="stylesheet" href="/${nameOf('.css')}"></head>
<body><div id="root"></div><script type="module" src="/${nameOf('.js')}"></script></body></html>`);
