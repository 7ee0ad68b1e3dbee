import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { processStatus } from '#adapters/embedded-postgres/process-status';
import type { ServerAccount } from '#adapters/embedded-postgres/server-account';

/** A data folder as the try-out has one, and what a test does to it behind Docket's back. */
export class TrialFolder {
  readonly path = mkdtempSync(join(tmpdir(), 'docket-trial-'));

  /** @param owner null for whoever runs the tests. */
  constructor(private readonly owner: ServerAccount | null) {
    chmodSync(this.path, 0o711);
    this.giveToOwner(this.path);
  }

  /** The process of the server; null where none left its file. */
  get postmaster(): number | null {
    const file = join(this.path, 'postgres', 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
  }

  /** The same folder by another path. */
  get otherPath(): string {
    const link = `${this.path}-link`;
    if (!existsSync(link)) symlinkSync(this.path, link);
    return link;
  }

  get lock(): string {
    return join(this.path, 'docket.lock');
  }

  /** As a Docket that is gone left it. */
  leaveLock(text: string): void {
    writeFileSync(this.lock, text);
    this.giveToOwner(this.lock);
  }

  /** Comes back once the making of the cluster has begun. */
  async clusterBegun(): Promise<void> {
    while (!readdirSync(this.path).some((name) => existsSync(join(this.path, name, 'PG_VERSION')))) await pause(1);
  }

  /** As when the machine runs out of memory: gone without a word. */
  async killPostmaster(): Promise<void> {
    const pid = this.postmaster;
    if (pid === null) throw new Error('no server to kill');
    process.kill(pid, 'SIGKILL');
    while (processStatus(pid) !== null) await pause(5);
  }

  /** With the server that a failed test may have left. */
  async remove(): Promise<void> {
    const pid = this.postmaster;
    if (pid !== null && processStatus(pid)?.name === 'postgres') await this.killPostmaster();
    rmSync(`${this.path}-link`, { force: true });
    rmSync(this.path, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  }

  private giveToOwner(path: string): void {
    if (this.owner) chownSync(path, this.owner.uid, this.owner.gid);
  }
}
