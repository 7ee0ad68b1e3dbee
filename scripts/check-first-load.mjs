/**
 * The script that a browser loads before the first screen's own part: the page's entry and everything that it imports at once.
 * Fails above the limit. Looks at the build of the product, which is made where there is none or a source is newer.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from '../apps/cli/bin/ensure-built.mjs';

/** Bytes after gzip. */
const LIMIT = 250_000;

const checkout = fileURLToPath(new URL('..', import.meta.url));
ensureBuilt(checkout);
const folder = join(checkout, 'dist/admin');
const page = readFileSync(join(folder, 'index.html'), 'utf8');
const scripts = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)].map(([, path]) => path);
const size = scripts.reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
console.log(`first load: ${(size / 1000).toFixed(0)} kB of script in ${scripts.length} files, limit ${LIMIT / 1000} kB`);
process.exitCode = scripts.length > 0 && size <= LIMIT ? 0 : 1;
