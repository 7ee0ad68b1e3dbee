import type { CommandRequest, Moment } from '#application/execute-command/command';
import { loadWorkingDays } from '#application/calendar/working-days-of';
import { eventCapacity } from '#application/occurrences/event-capacity';
import { bearObligation, type Birthplace, type Born } from '#application/plans/bear-tasks';
import { countingPlans } from '#application/plans/counting-plans';
import type { LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import { obligationKey, type Loading } from '#application/ports/command-store';
import type { Uuid } from '#domain/ids';
import type { EventFacts } from '#domain/occurrence/occurrence';
import { openedBy, type EventPreview } from '#domain/occurrence/opened-by';
import type { Actor, Capacity } from '#domain/organisation/capacity';
import { isRefusal, type Refusal } from '#domain/refusal';
import type { WorkingDays } from '#domain/timing/working-days';

/** The published plans whose rows may wait, and by what their dates are counted. */
export interface WaitingPlans {
  readonly plans: readonly (LoadedForPublishing & { readonly taken: ReadonlySet<string> })[];
  readonly calendar: WorkingDays;
}

/** What an event opens, and in which capacity. */
export interface EventOpening {
  readonly capacity: Capacity;
  readonly preview: EventPreview;
}

/** Who opens what an event brings about: whose event, for which rows (null: all that wait), and which have it already. */
interface Asked {
  readonly action: string;
  readonly facts: EventFacts;
  readonly rows: readonly Uuid[] | null;
  readonly answered: ReadonlySet<Uuid>;
}

export async function loadWaitingPlans(loading: Loading): Promise<WaitingPlans> {
  const [published, organisation, calendar] = await Promise.all([countingPlans(loading), loading.organisation(), loadWorkingDays(loading)]);
  const plans = await Promise.all(
    published.map(async (plan) => ({ ...plan, organisation, taken: await loading.obligationParts(plan.plan.id) })),
  );
  return { plans, calendar };
}

/** For every lead it opens rows of the plans that the registrar administers; for a unit, rows of any. */
export function openingOf(
  waiting: WaitingPlans,
  { action, facts, rows, answered }: Asked,
  actor: Actor,
  moment: Moment,
  request: CommandRequest,
): EventOpening | Refusal {
  const capacity = eventCapacity(action, actor, facts.unitId, waiting.plans, request);
  if (isRefusal(capacity)) return capacity;
  const plans = waiting.plans
    .filter(({ plan }) => facts.unitId !== null || plan.ownerUnitId === capacity.unitId)
    .map(({ plan, items, lines, organisation, taken }) => ({
      ...{ plan, items: items.filter(({ id }) => !answered.has(id)), lines, ...organisation, on: moment.today },
      isTaken: (itemId: Uuid, part: string) => taken.has(obligationKey(itemId, part)),
    }));
  return { capacity, preview: openedBy(facts, rows, plans, waiting.calendar) };
}

/** The obligations of the rows, with their tasks. */
export function bearOpened({ plans }: WaitingPlans, { rows }: EventPreview, place: Birthplace): Born {
  const born = rows.map(({ planId, itemId, obligation }) => bearObligation(planOf(plans, planId), itemId, obligation, place));
  return {
    growth: born.flatMap(({ growth }) => growth),
    changes: born.flatMap(({ changes }) => changes),
    intents: born.flatMap(({ intents }) => intents),
  };
}

function planOf(plans: WaitingPlans['plans'], planId: Uuid): LoadedForPublishing {
  const plan = plans.find((one) => one.plan.id === planId);
  if (plan === undefined) throw new Error(`the event opens a row of plan ${planId}, which was not loaded`);
  return plan;
}
