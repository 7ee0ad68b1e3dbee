import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { read } from '#application/execute-command/read';
import { bearOpened, loadWaitingPlans, openingOf, type EventOpening, type WaitingPlans } from '#application/occurrences/opening';
import type { Loading } from '#application/ports/command-store';
import type { LoadedDocument, LoadedTask } from '#application/ports/loaded';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';
import type { EventFacts, Occurrence } from '#domain/occurrence/occurrence';
import type { EventPreview } from '#domain/occurrence/opened-by';
import type { Actor } from '#domain/organisation/capacity';
import { handOf } from '#domain/organisation/capacity';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import { yearOf } from '#domain/time/local-date';

const action = 'occurrence.create';

/** Everything that registering an event reads. */
interface Waiting extends WaitingPlans {
  readonly known: Uuid | null;
  readonly documents: readonly LoadedDocument[];
  readonly source: LoadedTask | null;
}

/** What registering made: the preview that it followed. */
export interface Registered {
  readonly id: Uuid;
  readonly preview: EventPreview;
}

/**
 * Writes an event into the register and opens, once, what waited for it: in the plans that the registrar administers, or for the
 * unit alone that registers it for itself. `rows`: those that it is for; null: all that wait for its kind.
 */
export function registerOccurrence(id: Uuid, facts: EventFacts, rows: readonly Uuid[] | null, ids: Ids): Command<Waiting, Registered> {
  return {
    action,
    target: { type: 'occurrence', id },
    load: (loading) => loadWaiting(loading, facts),
    standing: () => null,
    decide: (waiting, actor, moment, request) => {
      const opening = registering(waiting, facts, rows, actor, moment, request);
      if (isRefusal(opening)) return opening;
      const { capacity, preview } = opening;
      if (preview.blockers.length > 0) return refuse('blocked', action, null, preview.blockers);
      const occurrence: Occurrence = { ...facts, id, registeredBy: handOf(actor), registeredAt: moment.now, version: 1 };
      const registered = creation({
        action,
        type: 'occurrence',
        id,
        actor,
        capacity,
        after: { ...facts, document: facts.document && { ...facts.document }, rows: preview.rows.map(({ itemId }) => itemId) },
        changes: [{ kind: 'occurrence.create', occurrence }],
      });
      // A unit's people assign nothing: what they register for their unit, the plan gives it.
      const by = facts.unitId === null ? { actor, capacity } : { actor: SYSTEM_ACTOR, capacity: null };
      const born = bearOpened(waiting, preview, { ...by, moment, ids, occurrenceId: id });
      return {
        growth: [...registered.growth, ...born.growth],
        changes: [...registered.changes, ...born.changes],
        intents: born.intents,
        result: { id, preview },
      };
    },
  };
}

/** The dry run, for whoever might register it: what waits for it, until when, and what stands in the way. Nothing is written. */
export function previewOccurrence(
  environment: Environment,
  request: CommandRequest,
  facts: EventFacts,
  rows: readonly Uuid[] | null,
): Promise<EventPreview | Refusal> {
  return read(environment, request, action, 'any-capacity', async (loading, actor, moment) => {
    const opening = registering(await loadWaiting(loading, facts), facts, rows, actor, moment, request);
    return isRefusal(opening) ? opening : opening.preview;
  });
}

async function loadWaiting(loading: Loading, facts: EventFacts): Promise<Waiting> {
  const { sourceTaskId } = facts;
  const file = facts.document?.documentId ?? null;
  const [waiting, known, documents, source] = await Promise.all([
    loadWaitingPlans(loading),
    loading.knownEvent(facts),
    loading.documents(file === null ? [] : [file]),
    sourceTaskId === null ? null : loading.task(sourceTaskId),
  ]);
  return { ...waiting, known, documents, source };
}

function registering(
  waiting: Waiting,
  facts: EventFacts,
  rows: readonly Uuid[] | null,
  actor: Actor,
  moment: Moment,
  request: CommandRequest,
): EventOpening | Refusal {
  const opening = openingOf(waiting, { action, facts, rows, answered: new Set() }, actor, moment, request);
  if (isRefusal(opening)) return opening;
  const { capacity, preview } = opening;
  return { capacity, preview: { ...preview, blockers: [...factBlockers(waiting, facts, moment), ...preview.blockers] } };
}

/** What is wrong with the event by itself. */
function factBlockers({ known, documents, source }: Waiting, facts: EventFacts, { today }: Moment): readonly Blocker[] {
  return [
    ...(known === null ? [] : [{ code: 'event-known' }]),
    ...(Math.abs(yearOf(facts.occurredOn) - yearOf(today)) > 1 ? [{ code: 'date-implausible' }] : []),
    ...((facts.document?.documentId ?? null) !== null && documents.length === 0 ? [{ code: 'document-unknown' }] : []),
    ...(facts.sourceTaskId !== null && source === null ? [{ code: 'source-task-unknown' }] : []),
  ];
}
