import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, mkdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { startTryOut } from '#composition/try-out/try-out';
import { testServerUrl } from '#testing/template-database';

/**
 * Fills a folder with the data of a product that has started once: migrated and seeded. The first suite of a run makes it, the others
 * copy it; a run that keeps nothing between suites (no DOCKET_TEST_SCRATCH) starts on an empty folder.
 */
export async function prepareData(folder: string): Promise<void> {
  const scratch = process.env.DOCKET_TEST_SCRATCH;
  if (scratch === undefined) return;
  const prepared = join(scratch, 'prepared-data');
  const server = new Client({ connectionString: testServerUrl() });
  await server.connect();
  try {
    // One suite at a time.
    await server.query(`SELECT pg_advisory_lock(hashtext('docket.prepared-data'))`);
    if (!existsSync(prepared)) await prepare(prepared);
    // With its owners: as root the database runs under another account.
    await promisify(execFile)('cp', ['-a', `${prepared}/.`, folder]);
  } finally {
    await server.end();
  }
}

async function prepare(prepared: string): Promise<void> {
  const building = `${prepared}-building`;
  await mkdir(building);
  await chmod(building, 0o755);
  const tryOut = await startTryOut({ checkout: process.cwd(), chosenFolder: building, buildId: 'test', tell: () => undefined });
  await tryOut.stop();
  await rename(building, prepared);
}
