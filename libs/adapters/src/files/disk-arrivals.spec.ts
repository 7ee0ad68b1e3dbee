import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { DiskArrivals } from '#adapters/files/disk-arrivals';

const LIFETIME = 3_600_000;

describe('files on their way in', () => {
  let folder: string;
  let arrivals: DiskArrivals;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'docket-arrivals-'));
    arrivals = new DiskArrivals(join(folder, 'arriving'), 1000, LIFETIME);
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  const receive = (text: string): ReturnType<DiskArrivals['receive']> => arrivals.receive(Readable.from([Buffer.from(text)]));
  const lying = async (): Promise<string[]> => (await readdir(join(folder, 'arriving'))).map((name) => join(folder, 'arriving', name));

  /** As if nobody had written to it for longer than files lie there. */
  async function age(path: string): Promise<void> {
    const then = new Date(Date.now() - LIFETIME - 60_000);
    await utimes(path, then, then);
  }

  it('are removed where a process that was killed left them, and stay where they are new', async () => {
    const left = await receive('Bỏ lại');
    await age(left.path);
    const fresh = await receive('Vừa đến');
    await arrivals.sweep();
    expect(await lying()).toEqual([fresh.path]);
    expect(await readFile(fresh.path, 'utf8')).toBe('Vừa đến');
  });

  it('are not taken away from a sender who takes long, however long ago it began', async () => {
    async function* slow(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('Báo ');
      const [path = ''] = await lying();
      await age(path);
      yield Buffer.from('cáo');
      await arrivals.sweep();
    }
    const arrived = await arrivals.receive(slow());
    expect(await readFile(arrived.path, 'utf8')).toBe('Báo cáo');
  });

  it('can be swept before the first one came', async () => {
    await arrivals.sweep();
    expect(await readdir(folder)).toEqual([]);
  });
});
