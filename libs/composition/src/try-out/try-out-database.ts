import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase, dropDatabase } from '#persistence/connection/create-database';
import { prepareDatabase } from '#composition/database/prepare-database';

const DATABASE = 'docket';
const LOGIN = 'docket';

/** The try-out's own database inside the embedded server, and the login that serves from it. */
export interface TryOutDatabase {
  readonly adminUrl: string;
  readonly url: string;
  /** False on the first start: the seeds are still to be loaded. */
  readonly seeded: boolean;
  /** Marks the seeds as loaded, once they are whole. */
  markSeeded(): void;
}

/**
 * Makes or opens the try-out's database. A first start that was interrupted before its seeds were whole begins anew: until
 * then nobody could have worked with it.
 */
export async function openTryOutDatabase(superuserUrl: string, dataDirectory: string, seedsFolder: string): Promise<TryOutDatabase> {
  const marker = join(dataDirectory, 'seeded');
  const seeded = existsSync(marker);
  if (!seeded) await dropDatabase(superuserUrl, DATABASE);
  await createDatabase(superuserUrl, DATABASE);
  const adminUrl = tryOutAdminUrl(superuserUrl);
  const login = { name: LOGIN, password: servingPassword(dataDirectory) };
  await prepareDatabase(adminUrl, seedsFolder, login);
  const markSeeded = (): void => writeFileSync(marker, '');
  return { adminUrl, url: addressOf(superuserUrl, login), seeded, markSeeded };
}

/** The serving login's address in a running try-out. */
export function tryOutUrl(superuserUrl: string, dataDirectory: string): string {
  return addressOf(superuserUrl, { name: LOGIN, password: servingPassword(dataDirectory) });
}

/** The address by which its database is prepared. */
export function tryOutAdminUrl(superuserUrl: string): string {
  return addressOf(superuserUrl);
}

/** Random, made at the first start, readable by the owner of the data alone. */
function servingPassword(dataDirectory: string): string {
  const file = join(dataDirectory, 'serving-password');
  if (!existsSync(file)) writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(file, 'utf8');
}

function addressOf(superuserUrl: string, login?: { readonly name: string; readonly password: string }): string {
  const url = new URL(superuserUrl);
  url.pathname = `/${DATABASE}`;
  if (login) {
    url.username = login.name;
    url.password = login.password;
  }
  return url.toString();
}
