import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { NoUnprivilegedAccountError } from './errors.js';

/** Under whom the server runs: null is whoever runs Docket; root hands it to an account that exists already. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * The account that has the data already, else postgres, else nobody.
 * @throws NoUnprivilegedAccountError
 */
export function serverAccount(dataDirectory: string): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const made = join(dataDirectory, 'postgres');
  if (existsSync(made)) {
    const { uid, gid } = statSync(made);
    return { uid, gid };
  }
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([account]) => account === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new NoUnprivilegedAccountError();
}
