import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { startLanguages } from './i18n/i18n';
import './app/theme.css';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
await startLanguages();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
