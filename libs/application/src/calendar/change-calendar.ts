import type { Command, CommandRequest, Decided, Environment, Moment } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { draftEvent } from '#application/execute-command/draft-event';
import { read } from '#application/execute-command/read';
import { calendarEffect } from '#application/calendar/calendar-effect';
import { workingDaysOf } from '#application/calendar/working-days-of';
import {
  loadDated,
  writeMoves,
  type DatedObligation,
  type Redated,
  type RedatedObligation,
  type RedatingPreview,
} from '#application/occurrences/dated-obligations';
import { organisationCapacity } from '#application/organisation/organisation-capacity';
import type { Loading } from '#application/ports/command-store';
import type { LoadedCalendar, OrganisationRecord } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { OwnDay } from '#domain/timing/own-day';

interface Loaded {
  readonly calendar: LoadedCalendar;
  readonly organisation: OrganisationRecord;
  /** Every obligation whose date follows from an event, with its open tasks. */
  readonly dated: readonly DatedObligation[];
}

/** One change of the tenant's calendar: the days that it leaves, and what is in its way. */
interface Changing {
  readonly action: 'calendar-day.create' | 'calendar-day.withdraw';
  readonly reason: string;
  readonly after: (calendar: LoadedCalendar) => readonly OwnDay[];
  readonly blockers: (calendar: LoadedCalendar) => readonly Blocker[];
}

/** Adds a day off, or a day on which people work instead, and counts anew what runs over it: no past date moves. */
export function addCalendarDay(day: OwnDay): Command<Loaded, Redated> {
  const changing = adding(day);
  const { action } = changing;
  return {
    action,
    target: { type: 'calendar-day', id: day.id },
    load: loadCalendar,
    standing: () => null,
    decide: (loaded, actor, moment, request) => {
      const decided = effectOf(loaded, changing, actor, moment, request);
      if (isRefusal(decided)) return decided;
      const { capacity, redated, change } = decided;
      if (change.blockers.length > 0) return refuse('blocked', action, null, change.blockers);
      const created = creation({
        action,
        type: 'calendar-day',
        id: day.id,
        actor,
        capacity,
        after: { ...day },
        changes: [{ kind: 'calendar-day.create', day }],
      });
      return withMoves(created, redated, { id: day.id, version: 1, tasks: change.tasks }, { actor, capacity, reason: changing.reason });
    },
  };
}

/** Takes a day back that was entered wrongly; it stays to be read in the log. */
export function withdrawCalendarDay(id: Uuid, reason: string): Command<Loaded, Redated> {
  const changing = withdrawing(id, reason);
  const { action } = changing;
  return {
    action,
    target: { type: 'calendar-day', id },
    load: async (loading) => {
      const loaded = await loadCalendar(loading);
      return loaded.calendar.own.some((one) => one.id === id) ? loaded : null;
    },
    standing: ({ calendar }) => ({ version: ownDay(calendar, id).head.seq, state: null }),
    decide: (loaded, actor, moment, request) => {
      const decided = effectOf(loaded, changing, actor, moment, request);
      if (isRefusal(decided)) return decided;
      const { capacity, redated, change } = decided;
      const { head, ...day } = ownDay(loaded.calendar, id);
      const version = head.seq + 1;
      const draft = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'calendar-day', id },
        versionBefore: head.seq,
        versionAfter: version,
        payload: { before: { ...day }, reason },
      });
      const withdrawn = {
        growth: [{ head, drafts: [draft] }],
        changes: [{ kind: 'calendar-day.withdraw', id, expectedVersion: head.seq } as const],
        intents: [],
      };
      return withMoves(withdrawn, redated, { id, version, tasks: change.tasks }, { actor, capacity, reason });
    },
  };
}

/** The dry run of adding: which dates would move. Nothing is written. */
export function previewCalendarDay(environment: Environment, request: CommandRequest, day: OwnDay): Promise<RedatingPreview | Refusal> {
  return preview(environment, request, adding(day));
}

/** The dry run of taking back. */
export function previewWithdrawal(environment: Environment, request: CommandRequest, id: Uuid): Promise<RedatingPreview | Refusal> {
  return preview(environment, request, withdrawing(id, ''));
}

function adding(day: OwnDay): Changing {
  return {
    action: 'calendar-day.create',
    reason: day.announcement,
    after: ({ own }) => [...own, day],
    blockers: ({ own }) => (own.some(({ date }) => date === day.date) ? [{ code: 'day-known' }] : []),
  };
}

function withdrawing(id: Uuid, reason: string): Changing {
  const after: Changing['after'] = ({ own }) => own.filter((one) => one.id !== id);
  return { action: 'calendar-day.withdraw', reason, after, blockers: () => [] };
}

function preview(environment: Environment, request: CommandRequest, changing: Changing): Promise<RedatingPreview | Refusal> {
  return read(environment, request, changing.action, 'any-capacity', async (loading, actor, moment) => {
    const decided = effectOf(await loadCalendar(loading), changing, actor, moment, request);
    return isRefusal(decided) ? decided : decided.change;
  });
}

async function loadCalendar(loading: Loading): Promise<Loaded> {
  const [calendar, organisation, occurrences] = await Promise.all([
    loading.calendarDays(),
    loading.organisation(),
    loading.openOccurrences(),
  ]);
  return { calendar, organisation, dated: await loadDated(loading, occurrences) };
}

function effectOf(
  { calendar, organisation, dated }: Loaded,
  { action, after, blockers }: Changing,
  actor: Actor,
  { today }: Moment,
  request: CommandRequest,
): { readonly capacity: Capacity | null; readonly redated: readonly RedatedObligation[]; readonly change: RedatingPreview } | Refusal {
  const capacity = organisationCapacity({ action, actor, request, unitId: null, units: organisation.units });
  if (capacity !== null && isRefusal(capacity)) return capacity;
  const days = { before: workingDaysOf(calendar, calendar.own), after: workingDaysOf(calendar, after(calendar)) };
  const redated = calendarEffect(dated, days, today);
  return { capacity, redated, change: { tasks: redated.flatMap(({ tasks }) => tasks), blockers: blockers(calendar) } };
}

function withMoves(
  decided: Omit<Decided<unknown>, 'result'>,
  redated: readonly RedatedObligation[],
  result: Redated,
  mover: Parameters<typeof writeMoves>[1],
): Decided<Redated> {
  const moves = writeMoves(redated, mover);
  return {
    growth: [...decided.growth, ...moves.growth],
    changes: [...decided.changes, ...moves.changes],
    intents: [...decided.intents, ...moves.intents],
    result,
  };
}

function ownDay({ own }: LoadedCalendar, id: Uuid): LoadedCalendar['own'][number] {
  const day = own.find((one) => one.id === id);
  if (day === undefined) throw new Error(`the calendar day ${id} was not loaded`);
  return day;
}
