import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';
import { DiskFileStore } from '#adapters/files/disk-file-store';
import { RandomIds } from '#adapters/ids/random-ids';
import type { Intake } from '#application/documents/take-in';
import { intake } from '#composition/files/intake';
import { loadSeeds } from '#composition/seeds/load-seeds';
import { readSeeds } from '#composition/seeds/read-seeds';
import { seedId } from '#composition/seeds/seed-ids';
import { createDataSource } from '#persistence/connection/data-source';
import { gatherStatistics } from '#persistence/connection/gather-statistics';
import { PgCommandStore } from '#persistence/stores/pg-command-store';
import { FixedClock } from '#testing/fixed-clock';
import { SEEDS_FOLDER } from '#testing/kon-tum';
import { NO_LIMITS } from '#testing/test-config';
import { MIGRATED, textOf, type Template } from '#testing/template-database';

/** The morning on which the try-out begins: Monday 10/02/2025, 08:00 in Vietnam. */
export const FIRST_MORNING = '2025-02-10T01:00:00.000Z';

/** The tenant of the seeds, in every database that is made from the template. */
export const SEEDED_TENANT = seedId('kon-tum');

/** Longest file, in bytes. */
const UPLOAD_LIMIT = 25 * 1024 * 1024;

/** The migrated schema with the seeds of Kon Tum, loaded by running commands: what the code writes today, and not what it once wrote. */
export const SEEDED: Template = {
  name: `docket_seeded_${textOf(new URL('../../', import.meta.url), pathToFileURL(`${SEEDS_FOLDER}/`))}`,
  from: MIGRATED,
  fill: async (database) => {
    await addTenant(database.adminUrl);
    const app = await createDataSource(database.url, 'docket_app', 2).initialize();
    const folder = await mkdtemp(join(tmpdir(), 'docket-seeded-'));
    try {
      const environment = { store: new PgCommandStore(app), clock: new FixedClock(FIRST_MORNING), ids: new RandomIds(), buildId: 'test' };
      const loading = { environment, intake: intakeIn(folder), tenant: SEEDED_TENANT, folder: SEEDS_FOLDER };
      await loadSeeds(await readSeeds(SEEDS_FOLDER), { ...loading, accountFor: () => Promise.resolve(null) });
    } finally {
      await app.destroy();
      await rm(folder, { recursive: true });
    }
    await gatherStatistics(database.adminUrl);
  },
};

/** The way in to a store in a folder. */
export function intakeIn(folder: string): Intake {
  return intake({ files: folder, uploadLimit: UPLOAD_LIMIT, uploadLimits: NO_LIMITS, clamav: null }, new DiskFileStore(folder));
}

/** The files of the seeds are no part of a database: whoever clones one puts them into a store of its own. @param names as they were uploaded */
export async function putSeededFiles({ arrivals, store }: Intake, names: readonly string[]): Promise<void> {
  for (const name of names) {
    const file = await arrivals.receive(createReadStream(join(SEEDS_FOLDER, 'plans', basename(name))));
    await store.keep(SEEDED_TENANT, file);
    await arrivals.erase(file);
  }
}

async function addTenant(adminUrl: string): Promise<void> {
  const owner = new Client({ connectionString: adminUrl, options: '-c search_path=docket' });
  await owner.connect();
  try {
    const row = [SEEDED_TENANT, 'kon-tum', 'Kon Tum', FIRST_MORNING];
    await owner.query('INSERT INTO tenant (tenant_id, code, name, created_at) VALUES ($1, $2, $3, $4)', row);
  } finally {
    await owner.end();
  }
}
