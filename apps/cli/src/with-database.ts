import { withTryOutDatabase } from '#composition/try-out/try-out';
import { CHECKOUT } from './checkout.js';

/** Runs `work` on DATABASE_URL, or on the try-out's database where that is not set. */
export function withDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const given = process.env.DATABASE_URL;
  return given ? work(given) : withTryOutDatabase(CHECKOUT, process.env.DOCKET_DATA, work);
}
