import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { DiskFileStore } from '#adapters/files/disk-file-store';
import { describeFileStore } from '#testing/file-store-contract';

let folder: string | null = null;

afterAll(async () => {
  if (folder !== null) await rm(folder, { recursive: true, force: true });
});

describeFileStore('a folder', async () => {
  folder = await mkdtemp(join(tmpdir(), 'docket-files-'));
  return new DiskFileStore(folder);
});
