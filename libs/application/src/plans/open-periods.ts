import type { Decided, Environment, Moment } from '#application/execute-command/command';
import { executeMany, type BulkCommand } from '#application/execute-command/execute-many';
import { systemRequest } from '#application/execute-command/system-request';
import { bearObligation } from '#application/plans/bear-tasks';
import { loadForPublishing, type LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import { previewPlan } from '#application/plans/publish-plan';
import { obligationKey, type Loading } from '#application/ports/command-store';
import { SYSTEM_ACTOR } from '#domain/organisation/system-actor';
import type { Uuid } from '#domain/ids';
import type { PlannedObligation, PublicationBlocker } from '#domain/plan/publication';

/** Tasks written at once, about: an obligation is never cut, and one of a row over all levels of a province has more than a hundred. */
const CHUNK = 1000;

/** While one waits for the database, the other decides and seals; each takes a plan that nobody else has. */
const LANES = 2;

/** What a look at the plans made. `blocked`: rows whose periods have opened, but nobody can be asked for them. */
export interface OpenedPeriods {
  readonly obligations: number;
  readonly blocked: readonly PublicationBlocker[];
}

/** A falling due without its tasks yet, or a plan that has none left today. */
type Opening =
  | { readonly kind: 'obligation'; readonly loaded: LoadedForPublishing; readonly itemId: Uuid; readonly obligation: PlannedObligation }
  | { readonly kind: 'whole'; readonly planId: Uuid; readonly blocked: readonly PublicationBlocker[] };

/**
 * Makes the tasks of every period of the published plans that has opened and is not there yet; looks at each plan once a day.
 * Missed days are made up, and what is there already is left alone, however many workers look at once.
 */
export async function openPeriods(environment: Environment, tenant: Uuid): Promise<OpenedPeriods> {
  const request = systemRequest(environment, tenant, 'worker');
  const opening: BulkCommand<Opening, OpenedPeriods> = {
    action: 'plan.open-periods',
    loadChunk,
    decide: (found, _actor, moment) => (found.kind === 'whole' ? lookedAt(found, moment) : bear(found, environment, moment)),
  };
  const lanes = await Promise.all(Array.from({ length: LANES }, () => executeMany(environment, opening, request, CHUNK)));
  const done = lanes.flatMap((lane) => lane.done);
  return { obligations: done.reduce((sum, { obligations }) => sum + obligations, 0), blocked: done.flatMap(({ blocked }) => blocked) };
}

async function loadChunk(loading: Loading, moment: Moment, size: number): Promise<readonly Opening[]> {
  const planId = await loading.planToOpen(moment.today);
  if (planId === null) return [];
  const [loaded, existing] = await Promise.all([loadForPublishing(loading, planId), loading.obligationKeys(planId)]);
  if (loaded === null) throw new Error(`plan ${planId} is to be opened, and is not there`);
  const { rows, blockers: blocked } = previewPlan(loaded, {}, moment);
  const missing = rows
    .filter(({ blockers }) => blockers.length === 0)
    .flatMap(({ itemId, opened }) => opened.map((obligation) => ({ kind: 'obligation', loaded, itemId, obligation }) as const))
    .filter(({ itemId, obligation }) => !existing.has(obligationKey(itemId, obligation.label)));
  const first = firstOf(missing, size);
  return first.length < missing.length ? first : [...first, { kind: 'whole', planId, blocked }];
}

/** The first obligations that have as many tasks between them; one at least. */
function firstOf(missing: readonly Extract<Opening, { kind: 'obligation' }>[], tasks: number): readonly Opening[] {
  let counted = 0;
  return missing.filter(({ obligation }) => {
    const isWithin = counted < tasks;
    counted += obligation.tasks.length;
    return isWithin;
  });
}

function bear(
  { loaded, itemId, obligation }: Extract<Opening, { kind: 'obligation' }>,
  { ids }: Environment,
  moment: Moment,
): Decided<OpenedPeriods> {
  const born = bearObligation(loaded, itemId, obligation, { actor: SYSTEM_ACTOR, capacity: null, moment, ids });
  return { ...born, result: { obligations: 1, blocked: [] } };
}

/** Nothing happened to the plan: where its opening has come to is no event. */
function lookedAt({ planId, blocked }: Extract<Opening, { kind: 'whole' }>, { today }: Moment): Decided<OpenedPeriods> {
  return { growth: [], changes: [{ kind: 'plan.opened', planId, until: today }], intents: [], result: { obligations: 0, blocked } };
}
