import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** As root the server's account passes through; what is inside has its own rights. */
const PASSED_THROUGH = 0o711;
const OWN = 0o700;

/** Where the try-out keeps its data: DOCKET_DATA, else beside the checkout's files; as root where an ordinary account can reach it. */
export function dataFolder(checkout: string, chosen: string | undefined): string {
  const asRoot = process.getuid?.() === 0;
  const usual = asRoot ? join('/var/lib/docket', hashOf(checkout)) : join(checkout, '.docket');
  const folder = chosen ? resolve(chosen) : usual;
  const topmost = mkdirSync(folder, { recursive: true });
  // Whatever the umask; a folder that was there before is somebody's and stays as it is.
  for (let made = folder; topmost !== undefined && made.length >= topmost.length; made = dirname(made)) {
    chmodSync(made, asRoot ? PASSED_THROUGH : OWN);
  }
  return folder;
}

function hashOf(checkout: string): string {
  return createHash('sha256').update(resolve(checkout)).digest('hex').slice(0, 12);
}
