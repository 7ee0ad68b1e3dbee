import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import { read } from '#application/execute-command/read';
import { bearOpened, loadWaitingPlans, openingOf, type WaitingPlans } from '#application/occurrences/opening';
import type { Registered } from '#application/occurrences/register-occurrence';
import type { Loading } from '#application/ports/command-store';
import type { LoadedOccurrence } from '#application/ports/loaded';
import type { Ids } from '#application/ports/ids';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { Uuid } from '#domain/ids';
import type { EventPreview } from '#domain/occurrence/opened-by';
import { isRefusal, refuse, type Refusal } from '#domain/refusal';

const action = 'occurrence.open';

interface Opening extends LoadedOccurrence, WaitingPlans {}

/** What opening further rows made; `version` is the event's. */
export interface OpenedFurther extends Registered {
  readonly version: number;
}

/**
 * Opens for a registered event what waits for it and does not have it yet: rows of a plan that was published later, or of another
 * plan than its registrar's. Each row has it once.
 *
 * @param rows those that it is for; null: all that wait for its kind
 */
export function openFurther(id: Uuid, rows: readonly Uuid[] | null, ids: Ids): Command<Opening, OpenedFurther> {
  return {
    action,
    target: { type: 'occurrence', id },
    load: (loading) => loadOpening(loading, id),
    standing: ({ occurrence }) => ({ version: occurrence.version, state: null }),
    decide: (opening, actor, moment, request) => {
      const { occurrence, head, answered } = opening;
      const asked = { action, facts: occurrence, rows, answered: new Set(answered.map(({ itemId }) => itemId)) };
      const opened = openingOf(opening, asked, actor, moment, request);
      if (isRefusal(opened)) return opened;
      const { capacity, preview } = opened;
      if (preview.blockers.length > 0) return refuse('blocked', action, null, preview.blockers);
      const version = occurrence.version + 1;
      const told = draftEvent({
        action,
        actor,
        capacity,
        target: { type: 'occurrence', id },
        versionBefore: occurrence.version,
        versionAfter: version,
        payload: { rows: preview.rows.map(({ itemId }) => itemId) },
      });
      const by = occurrence.unitId === null ? { actor, capacity } : { actor: SYSTEM_ACTOR, capacity: null };
      const born = bearOpened(opening, preview, { ...by, moment, ids, occurrenceId: id });
      const { occurredOn, dueOn } = occurrence;
      return {
        growth: [{ head, drafts: [told] }, ...born.growth],
        // Its dates stay; the row follows the event's version.
        changes: [{ kind: 'occurrence.date', occurrenceId: id, occurredOn, dueOn, expectedVersion: occurrence.version }, ...born.changes],
        intents: born.intents,
        result: { id, version, preview },
      };
    },
  };
}

/** The dry run. */
export function previewFurther(
  environment: Environment,
  request: CommandRequest,
  id: Uuid,
  rows: readonly Uuid[] | null,
): Promise<EventPreview | Refusal> {
  return read(environment, request, action, 'any-capacity', async (loading, actor, moment) => {
    const opening = await loadOpening(loading, id);
    if (opening === null) return null;
    const answered = new Set(opening.answered.map(({ itemId }) => itemId));
    const opened = openingOf(opening, { action, facts: opening.occurrence, rows, answered }, actor, moment, request);
    return isRefusal(opened) ? opened : opened.preview;
  });
}

async function loadOpening(loading: Loading, id: Uuid): Promise<Opening | null> {
  const [loaded, waiting] = await Promise.all([loading.occurrence(id), loadWaitingPlans(loading)]);
  return loaded && { ...loaded, ...waiting };
}
