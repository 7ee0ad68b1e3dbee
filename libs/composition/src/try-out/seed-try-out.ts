import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DemoClock } from '#adapters/clock/demo-clock';
import { DiskFileStore } from '#adapters/files/disk-file-store';
import { RandomIds } from '#adapters/ids/random-ids';
import { Argon2Passwords } from '#adapters/passwords/argon2-passwords';
import { createAccount } from '#application/sessions/create-account';
import { intake } from '#composition/files/intake';
import { exampleIds } from '#composition/example-plan/example-ids';
import { loadExamplePlan } from '#composition/example-plan/load-example-plan';
import { readExamplePlan } from '#composition/example-plan/read-example-plan';
import { loadSeeds, type SeedLoading } from '#composition/seeds/load-seeds';
import { readSeeds } from '#composition/seeds/read-seeds';
import { createDataSource } from '#persistence/connection/data-source';
import { DemoClockStore } from '#persistence/identity/demo-clock-store';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { PgCommandStore } from '#persistence/stores/pg-command-store';

/** A demo person of the try-out, for the page that a stranger reads first. */
export interface DemoPerson {
  readonly name: string;
  readonly signInName: string;
  /** Roles and units, as the seeds name them. */
  readonly memberships: readonly string[];
  /** For the tour: an API token. */
  readonly token: string;
}

/** What the first start made, kept beside the data for every later start. Readable by the owner of the data alone. */
export interface DemoAccounts {
  readonly password: string;
  readonly people: readonly DemoPerson[];
}

const TOKEN_DAYS = 365;

const MEGABYTE = 1024 * 1024;
/** Larger than the files of the seeds, in bytes. */
const SEED_FILES = { uploadLimit: MEGABYTE, uploadLimits: { person: MEGABYTE, unit: MEGABYTE, tenant: MEGABYTE }, clamav: null };

/** Loads the seeds on the demo clock, makes the demo accounts with one random password, and a token for each. */
export async function seedTryOut(
  databaseUrl: string,
  dataDirectory: string,
  seedsFolder: string,
  files: string,
  buildId: string,
): Promise<void> {
  const app = await createDataSource(databaseUrl, 'docket_app', 4).initialize();
  const platform = await createDataSource(databaseUrl, 'docket_auth', 2).initialize();
  const clock = new DemoClock(new DemoClockStore(platform));
  try {
    await clock.start((error) => {
      throw error;
    });
    const ids = new RandomIds();
    const identities = new PgIdentityStore(platform, app);
    const accounts = { identities, passwords: new Argon2Passwords(), ids };
    const password = randomBytes(9).toString('base64url');
    const tenant = ids.next();
    await identities.createTenant({ id: tenant, code: 'kon-tum', name: 'Tỉnh Kon Tum' });
    const seeds = await readSeeds(seedsFolder);
    const loading: SeedLoading = {
      environment: { store: new PgCommandStore(app), clock, ids, buildId },
      intake: intake({ files, ...SEED_FILES }, new DiskFileStore(files)),
      tenant,
      folder: seedsFolder,
      accountFor: (signIn) => createAccount(accounts, signIn, password),
    };
    const { idOf } = await loadSeeds(seeds, loading);
    await loadExamplePlan(await readExamplePlan(seedsFolder, seeds), seeds, loading);
    const expiresAt = new Date(Date.now() + TOKEN_DAYS * 86_400_000).toISOString();
    const bearer = { tenant, personId: idOf('an'), serviceClientId: null, expiresAt };
    await identities.issueToken({ ...bearer, id: exampleIds.token, label: 'ví dụ' });
    const people: DemoPerson[] = [];
    for (const { key, name, signIn, memberships } of seeds.people) {
      const token = await identities.issueToken({
        id: ids.next(),
        tenant,
        personId: idOf(key),
        serviceClientId: null,
        label: 'try-out',
        expiresAt,
      });
      const units = memberships.map(({ role, unit }) => `${role} @ ${seeds.units.find((one) => one.key === unit)?.code ?? unit}`);
      people.push({ name, signInName: signIn, memberships: units, token });
    }
    writeFileSync(accountsFile(dataDirectory), JSON.stringify({ password, people } satisfies DemoAccounts, null, 2), { mode: 0o600 });
  } finally {
    clock.stop();
    await app.destroy();
    await platform.destroy();
  }
}

/** Null before the first start was whole. */
export function demoAccounts(dataDirectory: string): DemoAccounts | null {
  const file = accountsFile(dataDirectory);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as DemoAccounts) : null;
}

function accountsFile(dataDirectory: string): string {
  return join(dataDirectory, 'demo-accounts.json');
}
