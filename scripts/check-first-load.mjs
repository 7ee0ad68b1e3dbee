/**
 * The script that a browser loads before the first screen's own part: the page's entry and everything that it imports at once.
 * Fails above the limit. Builds the UI into a folder of its own.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes after gzip. */
const LIMIT = 250_000;

const folder = mkdtempSync(join(tmpdir(), 'docket-first-load-'));
const configFile = fileURLToPath(new URL('../apps/admin/vite.config.ts', import.meta.url));
await build({ configFile, logLevel: 'warn', build: { outDir: folder } });
const page = readFileSync(join(folder, 'index.html'), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
rmSync(folder, { recursive: true });
console.log(`first load: ${(size / 1000).toFixed(0)} kB of script in ${scripts.length} files, limit ${LIMIT / 1000} kB`);
process.exitCode = scripts.length > 0 && size <= LIMIT ? 0 : 1;
