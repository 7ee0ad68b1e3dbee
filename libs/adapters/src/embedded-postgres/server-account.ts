import { readFileSync } from 'node:fs';
import { NoUnprivilegedAccountError } from './errors.js';

/** Under whom the server runs: null is whoever runs Docket; root hands it to an account that exists already. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/** @throws NoUnprivilegedAccountError */
export function serverAccount(): ServerAccount | null {
  if (process.getuid?.() !== 0) return null;
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  for (const name of ['postgres', 'nobody']) {
    const [, , uid, gid] = accounts.find(([account]) => account === name) ?? [];
    if (uid !== undefined && gid !== undefined) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new NoUnprivilegedAccountError();
}
