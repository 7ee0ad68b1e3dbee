import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the try-out keeps its data: DOCKET_DATA, else beside the checkout's files; as root where an ordinary account can reach it. */
export function dataFolder(checkout: string, chosen: string | undefined): string {
  const folder = chosen
    ? resolve(chosen)
    : process.getuid?.() === 0
      ? join('/var/lib/docket', hashOf(checkout))
      : join(checkout, '.docket');
  mkdirSync(folder, { recursive: true });
  // The server's account passes through; what is inside has its own rights.
  chmodSync(folder, 0o711);
  return folder;
}

function hashOf(checkout: string): string {
  return createHash('sha256').update(resolve(checkout)).digest('hex').slice(0, 12);
}
