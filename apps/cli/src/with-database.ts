import { withTryOutDatabase } from '#composition/try-out/try-out';
import { CHECKOUT } from './checkout.js';

/**
 * Runs `work` on DATABASE_URL, or on the try-out's database where that is not set. `adminUrl` is the address of a login that may act as
 * the database's owner: DOCKET_ADMIN_DATABASE_URL, where that is another one.
 */
export function withDatabase<T>(work: (databaseUrl: string, adminUrl: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL: given, DOCKET_ADMIN_DATABASE_URL: admin, DOCKET_DATA: folder } = process.env;
  return given ? work(given, admin || given) : withTryOutDatabase(CHECKOUT, folder, work);
}
