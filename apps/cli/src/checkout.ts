import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout that this program was built from: dist/apps/cli/src is four folders below it. */
export const CHECKOUT = process.env.DOCKET_CHECKOUT ?? fileURLToPath(new URL('../../../..', import.meta.url));

/** Names the running code in every audit event: the version and a digest of what was locked. */
export function buildId(): string {
  const given = process.env.DOCKET_BUILD_ID;
  if (given) return given;
  const { version } = JSON.parse(readFileSync(`${CHECKOUT}/package.json`, 'utf8')) as { version: string };
  const lock = createHash('sha256')
    .update(readFileSync(`${CHECKOUT}/package.json`))
    .digest('hex');
  return `${version}+${lock.slice(0, 8)}`;
}
