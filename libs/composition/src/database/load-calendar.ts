import { RandomIds } from '#adapters/ids/random-ids';
import {
  changeNationalYear,
  previewNationalYear,
  type AnnouncedYear,
  type NationalCalendarDependencies,
  type NationalYearPreview,
} from '#application/calendar/change-national-year';
import { clockOf } from '#composition/database/clock-of';
import { PgNationalCalendar } from '#persistence/calendars/pg-national-calendar';
import { createDataSource } from '#persistence/connection/data-source';
import { PgIdentityStore } from '#persistence/identity/pg-identity-store';
import { PgPlatformLog } from '#persistence/identity/pg-platform-log';
import { PgCommandStore } from '#persistence/stores/pg-command-store';

/** Where a database is reached: by the serving login, and by one that may act as its owner. */
export interface DatabaseAddresses {
  readonly url: string;
  readonly adminUrl: string;
}

/** What loading a year did: the dates that it moves, and how many were moved; null where nothing was written. */
export interface LoadedYear extends NationalYearPreview {
  readonly moved: number | null;
}

/**
 * Shows what a year of the nation's calendar moves, to `show` before anything is written, and applies it unless it is a dry run. Dates
 * move under row-level security as `docket_app`; the calendar itself is the owner's.
 *
 * @throws CalendarInUseError, DatesInUseError
 */
export async function loadCalendar(
  { url, adminUrl }: DatabaseAddresses,
  announced: AnnouncedYear,
  { dryRun, buildId, show }: { readonly dryRun: boolean; readonly buildId: string; readonly show: (preview: NationalYearPreview) => void },
): Promise<LoadedYear> {
  const owner = await createDataSource(adminUrl, 'docket_owner', 2).initialize();
  const platform = await createDataSource(url, 'docket_auth', 2).initialize();
  const app = await createDataSource(url, 'docket_app', 2).initialize();
  try {
    const calendar = new PgNationalCalendar(owner);
    const ids = new RandomIds();
    const dependencies: NationalCalendarDependencies = {
      environment: { store: new PgCommandStore(app), clock: await clockOf(platform), ids, buildId },
      calendar,
      identities: new PgIdentityStore(platform, app),
      platformLog: new PgPlatformLog(platform, ids),
    };
    return await calendar.alone(async () => {
      const preview = await previewNationalYear(dependencies, announced.year);
      show(preview);
      return { ...preview, moved: dryRun ? null : await changeNationalYear(dependencies, announced) };
    });
  } finally {
    await app.destroy();
    await platform.destroy();
    await owner.destroy();
  }
}
