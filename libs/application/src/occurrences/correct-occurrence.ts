import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { read } from '#application/execute-command/read';
import {
  loadDated,
  redateObligation,
  writeMoves,
  type DatedObligation,
  type Redated,
  type RedatedObligation,
  type RedatingPreview,
} from '#application/occurrences/dated-obligations';
import { eventCapacity } from '#application/occurrences/event-capacity';
import type { Change } from '#application/ports/changes';
import type { Loading } from '#application/ports/command-store';
import type { LoadedOccurrence } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import { yearOf, type LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';
import { loadWorkingDays } from '#application/calendar/working-days-of';

const action = 'occurrence.correct';

/** The event as it should have been registered. */
export interface EventCorrection {
  readonly occurredOn: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly reason: string;
}

interface Answered extends LoadedOccurrence {
  readonly obligations: readonly DatedObligation[];
  readonly calendar: WorkingDays;
}

interface Correction {
  readonly capacity: Capacity;
  readonly redated: readonly RedatedObligation[];
  readonly preview: RedatingPreview;
}

/** Corrects the date of an event, or until when it is asked for: moves the future dates that follow from it, and no past one. */
export function correctOccurrence(id: Uuid, correction: EventCorrection): Command<Answered, Redated> {
  return {
    action,
    target: { type: 'occurrence', id },
    load: (loading) => loadAnswered(loading, id),
    standing: ({ occurrence }) => ({ version: occurrence.version, state: null }),
    decide: (answered, actor, moment, request) => {
      const { occurrence, head } = answered;
      const decided = correctionOf(answered, correction, actor, moment, request);
      if (isRefusal(decided)) return decided;
      const { capacity, redated, preview } = decided;
      if (preview.blockers.length > 0) return refuse('blocked', action, null, preview.blockers);
      const { occurredOn, dueOn, reason } = correction;
      const version = occurrence.version + 1;
      const corrected = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'occurrence', id },
        versionBefore: occurrence.version,
        versionAfter: version,
        payload: { reason, before: { occurredOn: occurrence.occurredOn, dueOn: occurrence.dueOn }, after: { occurredOn, dueOn } },
      });
      const moves = writeMoves(redated, { actor, capacity, reason });
      const saved: Change = { kind: 'occurrence.date', occurrenceId: id, occurredOn, dueOn, expectedVersion: occurrence.version };
      return {
        growth: [{ head, drafts: [corrected] }, ...moves.growth],
        changes: [saved, ...moves.changes],
        intents: moves.intents,
        result: { id, version, tasks: preview.tasks },
      };
    },
  };
}

/** The dry run: which dates would move, and which stay because they are past. Nothing is written. */
export function previewCorrection(
  environment: Environment,
  request: CommandRequest,
  id: Uuid,
  correction: EventCorrection,
): Promise<RedatingPreview | Refusal> {
  return read(environment, request, action, 'any-capacity', async (loading, actor, moment) => {
    const answered = await loadAnswered(loading, id);
    const decided = answered && correctionOf(answered, correction, actor, moment, request);
    return decided === null || isRefusal(decided) ? decided : decided.preview;
  });
}

async function loadAnswered(loading: Loading, id: Uuid): Promise<Answered | null> {
  const [loaded, calendar] = await Promise.all([loading.occurrence(id), loadWorkingDays(loading)]);
  return loaded && { ...loaded, calendar, obligations: await loadDated(loading, [loaded]) };
}

function correctionOf(
  { occurrence, obligations, calendar }: Answered,
  { occurredOn, dueOn }: EventCorrection,
  actor: Actor,
  { today }: Moment,
  request: CommandRequest,
): Correction | Refusal {
  const plans = obligations.map(({ plan }) => plan);
  const capacity = eventCapacity(action, actor, occurrence.unitId, plans, request);
  if (isRefusal(capacity)) return capacity;
  const redated = obligations.map((obligation) => redateObligation(obligation, { occurredOn, dueOn }, calendar, today));
  const blockers: readonly Blocker[] = [
    ...(occurredOn === occurrence.occurredOn && dueOn === occurrence.dueOn ? [{ code: 'nothing-changes' }] : []),
    ...(Math.abs(yearOf(occurredOn) - yearOf(today)) > 1 ? [{ code: 'date-implausible' }] : []),
    ...redated.flatMap((one) => one.blockers),
  ];
  return { capacity, redated, preview: { tasks: redated.flatMap(({ tasks }) => tasks), blockers } };
}
