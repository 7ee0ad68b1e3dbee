import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { chmodSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyLauncher, type LauncherCopy } from '#testing/embedded-postgres/launcher-copy';
import { PostgresHolder } from '#testing/embedded-postgres/postgres-holder';
import { TrialFolder } from '#testing/embedded-postgres/trial-folder';
import { processStatus } from './process-status.js';
import { serverAccount } from './server-account.js';

let launcher: LauncherCopy;
beforeAll(() => {
  launcher = copyLauncher();
});
afterAll(() => launcher.remove());

const ordinary = { who: 'an ordinary user', account: serverAccount(tmpdir()) };
const root = { who: 'root', account: null };

describe.each(process.getuid?.() === 0 ? [ordinary, root] : [ordinary])('embedded PostgreSQL under $who', ({ account }) => {
  let trial: TrialFolder;
  const trials: TrialFolder[] = [];
  const started: PostgresHolder[] = [];

  async function start(path = trial.path): Promise<PostgresHolder> {
    const holder = PostgresHolder.start(launcher, path, account);
    started.push(holder);
    await holder.answer;
    return holder;
  }

  beforeAll(async () => {
    trial = new TrialFolder(account);
    trials.push(trial);
    const first = await start();
    await first.query('CREATE TABLE kept (word text)');
    await first.stop();
  });
  afterEach(async () => {
    for (const holder of started.splice(0)) await holder.stop();
  });
  afterAll(async () => {
    for (const each of trials) await each.remove();
  });

  it('keeps what was committed from one start to the next', async () => {
    const first = await start();
    await first.query(`INSERT INTO kept VALUES ('from one start to the next')`);
    expect(await first.stop()).toBe(0);
    expect(trial.postmaster).toBeNull();

    const second = await start();
    expect(await second.answer).toMatchObject({ adopted: false });
    expect(await second.query('SELECT word FROM kept')).toContain('from one start to the next');
  });

  it('listens on this machine alone, asks for the password, and knows the Vietnamese letters', async () => {
    const holder = await start();
    expect(await holder.query(`SELECT setting FROM pg_settings WHERE name IN ('listen_addresses', 'unix_socket_directories')`)).toEqual([
      '127.0.0.1',
      '',
    ]);
    expect(await holder.query('SELECT DISTINCT auth_method FROM pg_hba_file_rules')).toEqual(['scram-sha-256']);
    expect(statSync(join(trial.path, 'postgres-password')).mode & 0o777).toBe(0o600);
    expect(await holder.query(`SELECT lower('ĐƯỜNG ẤP')`)).toEqual(['đường ấp']);
  });

  it('takes over the server of a Docket that was killed', async () => {
    const killed = await start();
    await killed.query(`INSERT INTO kept VALUES ('before the kill')`);
    const postmaster = trial.postmaster;
    await killed.kill();

    const next = await start();
    expect(await next.answer).toEqual({ ...(await killed.answer), adopted: true });
    expect(trial.postmaster).toBe(postmaster);
    expect(await next.query('SELECT word FROM kept')).toContain('before the kill');
    expect(await next.stop()).toBe(0);
    expect(trial.postmaster).toBeNull();
  });

  it('recovers what was committed when both were killed', async () => {
    const killed = await start();
    await killed.query(`INSERT INTO kept VALUES ('before both kills')`);
    await killed.kill();
    await trial.killPostmaster();

    const next = await start();
    expect(await next.answer).toMatchObject({ adopted: false });
    expect(await next.query('SELECT word FROM kept')).toContain('before both kills');
  });

  it('lets go of the data when its server was killed', async () => {
    const bereft = await start();
    await bereft.query(`INSERT INTO kept VALUES ('before the server died')`);
    await trial.killPostmaster();
    expect(await bereft.stop()).toBe(0);

    const next = await start();
    expect(await next.query('SELECT word FROM kept')).toContain('before the server died');
  });

  it('ends what a killed server left at work before it starts another on the same files', async () => {
    const killed = await start();
    const backend = await killed.openSession();
    process.kill(backend, 'SIGSTOP');
    await killed.kill();
    await trial.killPostmaster();
    expect(processStatus(backend)).not.toBeNull();

    const next = await start();
    expect(await next.answer).toMatchObject({ adopted: false });
    expect(processStatus(backend)).toBeNull();
  });

  it('takes over the server also where another path leads to the data', async () => {
    const killed = await start();
    await killed.kill();
    const next = await start(trial.otherPath);
    expect(await next.answer).toEqual({ ...(await killed.answer), adopted: true });
  });

  it('makes the cluster anew where making it was cut off', async () => {
    const fresh = new TrialFolder(account);
    trials.push(fresh);
    const killed = PostgresHolder.start(launcher, fresh.path, account);
    started.push(killed);
    await fresh.clusterBegun();
    await killed.kill();

    const next = await start(fresh.path);
    expect(await next.query('SELECT 1')).toEqual([1]);
  });

  it('refuses a second Docket on the same data, names the first, and leaves it alone', async () => {
    const first = await start();
    const second = await start();
    expect(await second.answer).toMatchObject({ refused: 'DataInUseError', message: expect.stringContaining(`process ${first.pid}`) });
    expect(await second.ended()).toBe(1);
    expect(await first.query('SELECT 1')).toEqual([1]);
  });

  it('is not held up by the lock of a process whose number somebody else has now', async () => {
    const other = processStatus(process.pid);
    trial.leaveLock(JSON.stringify({ pid: other?.pid, startedAt: 'long ago' }));
    const holder = await start();
    expect(await holder.query('SELECT 1')).toEqual([1]);
    expect(JSON.parse(readFileSync(trial.lock, 'utf8'))).toMatchObject({ pid: holder.pid });
  });

  it('is not held up by a lock that was never written to its end', async () => {
    trial.leaveLock('');
    expect(await (await start()).query('SELECT 1')).toEqual([1]);
  });
});

if (process.getuid?.() === 0) {
  describe('embedded PostgreSQL under root, below a folder that only root may enter', () => {
    it('says so, and what to do', async () => {
      const closed = new TrialFolder(null);
      chmodSync(closed.path, 0o700);
      const holder = PostgresHolder.start(launcher, closed.path, null);
      expect(await holder.answer).toMatchObject({ refused: 'DataOutOfReachError', message: expect.stringContaining('DOCKET_DATA') });
      expect(await holder.ended()).toBe(1);
      await closed.remove();
    });
  });
}
