import { calendarEffect } from '#application/calendar/calendar-effect';
import { workingDaysOf } from '#application/calendar/working-days-of';
import type { CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { momentOf } from '#application/execute-command/moment-of';
import { systemRequest } from '#application/execute-command/system-request';
import { loadDated, writeMoves, type RedatedObligation } from '#application/occurrences/dated-obligations';
import type { Loading } from '#application/ports/command-store';
import type { IdentityStore, TenantRecord } from '#application/ports/identity';
import type { NationalCalendar } from '#application/ports/national-calendar';
import type { PlatformLog } from '#application/ports/platform-log';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { AuditEventDraft } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import type { Redating } from '#domain/occurrence/redated';
import { changedDays, changeWords, type ChangedDay } from '#domain/timing/changed-days';
import type { CalendarYear } from '#domain/timing/working-days';

/** What changing the nation's calendar stands on. */
export interface NationalCalendarDependencies {
  readonly environment: Environment;
  readonly calendar: NationalCalendar;
  readonly identities: Pick<IdentityStore, 'tenants'>;
  readonly platformLog: PlatformLog;
}

/** A year as it is announced now. `document`: the file that says so. */
export interface AnnouncedYear {
  readonly year: CalendarYear;
  readonly document: AuditEventDraft['documents'][number];
}

/** What becomes of the open tasks of one tenant. */
export interface TenantEffect {
  readonly tenant: TenantRecord;
  readonly tasks: readonly Redating[];
}

/** The dry run. `isKnown`: the nation's calendar has the year already, as it was before. */
export interface NationalYearPreview {
  readonly isKnown: boolean;
  readonly days: readonly ChangedDay[];
  readonly tenants: readonly TenantEffect[];
}

/** Tasks that others kept changing were not moved; the calendar stays as it was. */
export class DatesInUseError extends Error {
  constructor(readonly tenant: TenantRecord) {
    super(`dates of ${tenant.code} are being changed by others: run it again, what has moved stays moved`);
  }
}

/** The nation's calendar before and after, each with all its years, and what is said of the difference. */
interface NationalChange {
  readonly before: readonly CalendarYear[];
  readonly after: readonly CalendarYear[];
  readonly isKnown: boolean;
  readonly days: readonly ChangedDay[];
}

/** Which days the year makes other, and which dates of whom would move. Nothing is written. */
export async function previewNationalYear(
  { environment, calendar, identities }: NationalCalendarDependencies,
  year: CalendarYear,
): Promise<NationalYearPreview> {
  const change = changeTo(year, await calendar.years());
  const tenants: TenantEffect[] = [];
  for (const tenant of await identities.tenants()) {
    const redated = await effectOn(environment, systemRequest(environment, tenant.id, 'cli'), change);
    tenants.push({ tenant, tasks: redated.flatMap(({ tasks }) => tasks) });
  }
  return { isKnown: change.isKnown, days: change.days, tenants };
}

/**
 * Moves the dates of every tenant by the year as it is announced now, in the system's name under one cause, and then keeps the year.
 * A run that was cut off is completed by the next: what has moved already does not move again. Gives how many dates moved; null where
 * the calendar says all this already.
 *
 * @throws DatesInUseError
 */
export async function changeNationalYear(
  dependencies: NationalCalendarDependencies,
  { year, document }: AnnouncedYear,
): Promise<number | null> {
  const { environment, calendar, platformLog } = dependencies;
  const change = changeTo(year, await calendar.years());
  if (change.isKnown && change.days.length === 0) return null;
  const cause = environment.ids.next();
  const moved = await moveEverywhere(dependencies, change, cause);
  await platformLog.append(...loadEvent(environment, { year, document }, cause));
  await calendar.save(year);
  // Whoever registered an event until now still counted by the calendar before.
  return moved + (await moveEverywhere(dependencies, change, cause));
}

function changeTo(year: CalendarYear, before: readonly CalendarYear[]): NationalChange {
  const known = before.find((one) => one.year === year.year) ?? null;
  const after = [...before.filter((one) => one !== known), year];
  return { before, after, isKnown: known !== null, days: changedDays(known, year) };
}

async function moveEverywhere(
  { environment, identities }: NationalCalendarDependencies,
  change: NationalChange,
  cause: Uuid,
): Promise<number> {
  let moved = 0;
  for (const tenant of await identities.tenants()) {
    const request = { ...systemRequest(environment, tenant.id, 'cli'), requestId: cause };
    const { done } = await executeMany(environment, moving(change), request);
    moved += done.reduce((sum, tasks) => sum + tasks, 0);
    if ((await effectOn(environment, request, change)).some(moves)) throw new DatesInUseError(tenant);
  }
  return moved;
}

/** Gives for each obligation how many of its tasks moved. */
function moving(change: NationalChange): BulkCommand<RedatedObligation, number> {
  const mover = { actor: SYSTEM_ACTOR, capacity: null, reason: changeWords(change.days) };
  return {
    action: 'national-calendar.load',
    loadChunk: async (loading, moment, size) => (await loadEffect(loading, change, moment)).filter(moves).slice(0, size),
    decide: (redated) => {
      const written = writeMoves([redated], mover);
      return { ...written, result: written.growth.length };
    },
  };
}

function effectOn(environment: Environment, request: CommandRequest, change: NationalChange): Promise<readonly RedatedObligation[]> {
  const moment = momentOf(environment);
  return environment.store.transaction(request.caller, moment.today, null, (loading) => loadEffect(loading, change, moment));
}

/** By the nation's calendar before and after, each under the tenant's own days. */
async function loadEffect(loading: Loading, { before, after }: NationalChange, { today }: Moment): Promise<readonly RedatedObligation[]> {
  const [{ own }, occurrences] = await Promise.all([loading.calendarDays(), loading.openOccurrences()]);
  const change = { before: workingDaysOf({ national: before, own }, own), after: workingDaysOf({ national: after, own }, own) };
  return calendarEffect(await loadDated(loading, occurrences), change, today);
}

function moves({ tasks }: RedatedObligation): boolean {
  return tasks.some(({ kind }) => kind === 'moves');
}

function loadEvent({ clock, buildId }: Environment, { year, document }: AnnouncedYear, cause: Uuid): Parameters<PlatformLog['append']> {
  const draft = draftEvent({
    action: 'national-calendar.load',
    actor: SYSTEM_ACTOR,
    capacity: null,
    target: { type: 'national-calendar', id: String(year.year) },
    versionBefore: null,
    versionAfter: null,
    documents: [document],
  });
  const trace = { tenant: null, auth: 'system', source: 'cli', requestId: cause, causeId: cause, idempotencyKeyHash: null };
  return [draft, { ...trace, apiTime: clock.now(), clock: clock.kind, buildId }];
}
