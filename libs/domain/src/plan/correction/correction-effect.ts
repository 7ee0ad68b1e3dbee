import type { Uuid } from '#domain/ids';
import { redate, type Redating } from '#domain/occurrence/redated';
import { correctionBlockers } from '#domain/plan/correction/correction-blockers';
import { followObligations, type Followed } from '#domain/plan/correction/follow-obligations';
import type { Leads, RowChange, StandingObligation, StandingTask } from '#domain/plan/correction/row-change';
import { fanOut } from '#domain/plan/fan-out';
import type { PlanItem } from '#domain/plan/plan';
import { planRow, refsOf, rowSetting, type FallingDue } from '#domain/plan/plan-row';
import type { PlannedObligation } from '#domain/plan/publication';
import { partOf } from '#domain/plan/task-reference';
import type { Blocker } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

/** Why a task ends: its unit leads the row no longer, or its words ask for it no longer. */
export type EndedBecause = 'lead-removed' | 'not-asked-for';

/** What a correction does to what the row has opened. */
export interface CorrectionEffect {
  /** The dates that are computed anew; `label`, `from` and `dueOn` are the obligation's afterwards: it moves with its tasks. */
  readonly redated: readonly {
    readonly obligationId: Uuid;
    readonly label: string;
    readonly from: LocalDate | null;
    readonly dueOn: LocalDate | null;
    readonly tasks: readonly Redating[];
  }[];
  readonly ended: readonly { readonly task: StandingTask; readonly because: EndedBecause }[];
  /** Tasks to be made: under an obligation that is there, or (null) under one of their own. */
  readonly opened: readonly { readonly obligationId: Uuid | null; readonly obligation: PlannedObligation }[];
  /** The tasks that stay open, and which coordinators come to each. */
  readonly remaining: readonly { readonly task: StandingTask; readonly newCoordinators: readonly Uuid[] }[];
  readonly blockers: readonly Blocker[];
}

/**
 * What correcting a row of a published plan does. A date moves as by any recompute (`redate`): none that is past, none into the past. A
 * unit that leads no longer ends its open tasks; one that leads now gets its task under every obligation that is still to come, and in
 * the place of one that ends. What the corrected words ask for no longer ends unless it is past; what they ask for beside it opens.
 */
export function correctionEffect(change: RowChange): CorrectionEffect {
  const { before, after, publication } = change;
  const setting = rowSetting(publication);
  const following = followObligations(change, setting);
  const row = planRow(after, following.asks, setting);
  const [then, now] = [leadUnits(before, change), leadUnits(after, change)];
  const leads: Leads = {
    removed: new Set([...then].filter((id) => !now.has(id))),
    added: new Set([...now].filter((id) => !then.has(id))),
    now,
  };
  const followed = following.followed.map((one) => followOne(one, { change, leads, planned: row.planned }));
  const ended = followed.flatMap((one) => one.ended);
  const endedIds = new Set(ended.map(({ task }) => task.id));
  const remaining = change.standing
    .flatMap(({ tasks }) => tasks)
    .filter(({ id, state }) => state !== 'closed' && !endedIds.has(id))
    .map((task) => {
      const named = row.units.coordinatorsOf(task.unitId).map(({ id }) => id);
      return { task, newCoordinators: named.filter((id) => !task.coordinators.includes(id)) };
    });
  return {
    redated: followed.flatMap((one) => one.redated),
    ended,
    opened: [
      ...followed.flatMap((one) => one.opened),
      ...following.further.map((due) => ({ obligationId: null, obligation: row.planned(due) })),
    ],
    remaining,
    blockers: correctionBlockers(change, following, { rowBlockers: row.blockers, leads }),
  };
}

interface Correcting {
  readonly change: RowChange;
  readonly leads: Leads;
  readonly planned: (due: FallingDue) => PlannedObligation;
}

type Step = Pick<CorrectionEffect, 'redated' | 'ended' | 'opened'>;

function followOne(followed: Followed, correcting: Correcting): Step {
  const open = followed.standing.tasks.filter(({ state }) => state !== 'closed');
  const leaving = open.filter((task) => hasLeft(task, correcting.leads));
  const staying = open.filter((task) => !leaving.includes(task));
  const { redated, ended, opened } =
    followed.due === 'not-asked-for'
      ? endUnasked(followed.standing, staying, correcting.change.publication.on)
      : askAnew(followed.due, followed, staying, leaving.length > 0, correcting);
  return { redated, ended: [...leaving.map((task) => ({ task, because: 'lead-removed' as const })), ...ended], opened };
}

/** What is past stays to be done. */
function endUnasked(
  { id: obligationId, label, from, dueOn: due }: StandingObligation,
  open: readonly StandingTask[],
  today: LocalDate,
): Step {
  const ending = open.filter(({ dueOn }) => dueOn === null || dueOn >= today);
  const past = open
    .filter((task) => !ending.includes(task))
    .map((task) => ({ kind: 'keeps', task, to: null, because: 'date-past' }) as const);
  return {
    redated: past.length === 0 ? [] : [{ obligationId, label, from, dueOn: due, tasks: past }],
    ended: ending.map((task) => ({ task, because: 'not-asked-for' })),
    opened: [],
  };
}

/** @param due null: it falls due as it did */
function askAnew(
  due: FallingDue | null,
  { standing, tiers }: Followed,
  open: readonly StandingTask[],
  isLeft: boolean,
  { change, leads, planned }: Correcting,
): Step {
  const { id: obligationId, label, from, dueOn, tasks } = standing;
  const today = change.publication.on;
  const asked = planned(due ?? { label, from, dueOn, part: partOf(tasks[0]?.reference ?? label), ...(tiers && { tiers }) });
  const dates = due === null ? [] : open.flatMap((task) => redate([task], dueOf(task, asked), today));
  const date = dates.some(({ kind }) => kind === 'moves') ? { from: asked.from, dueOn: asked.dueOn } : { from, dueOn };
  const isToCome = asked.dueOn === null || asked.dueOn >= today;
  const fresh = isToCome || isLeft ? asked.tasks.filter(({ unitId }) => leads.added.has(unitId) && isStillToAsk(unitId, standing)) : [];
  return {
    redated: dates.length === 0 && asked.label === label ? [] : [{ obligationId, label: asked.label, ...date, tasks: dates }],
    ended: [],
    opened: fresh.length === 0 ? [] : [{ obligationId, obligation: { ...asked, tasks: fresh } }],
  };
}

/** A task goes with the unit that it was made for; one that came by a handoff or a merger, with its holder. */
function hasLeft({ originUnitId, unitId }: StandingTask, { removed, now }: Leads): boolean {
  return removed.has(originUnitId) || (removed.has(unitId) && !now.has(originUnitId));
}

/** An obligation for all leads, of which the unit neither has had its task nor holds another's. */
function isStillToAsk(unit: Uuid, { occurrence, tasks }: StandingObligation): boolean {
  const isForAll = (occurrence?.unitId ?? null) === null;
  return isForAll && !tasks.some(({ originUnitId, unitId, state }) => originUnitId === unit || (unitId === unit && state !== 'closed'));
}

function dueOf({ unitId }: StandingTask, { dueOn, tasks }: PlannedObligation): LocalDate | null {
  const own = tasks.find((task) => task.unitId === unitId);
  return own === undefined ? dueOn : own.dueOn;
}

function leadUnits({ leads, coordinators }: PlanItem, { publication }: RowChange): ReadonlySet<Uuid> {
  const { organisation } = rowSetting(publication);
  return new Set(fanOut(refsOf(leads), refsOf(coordinators), organisation).leadUnits.map(({ id }) => id));
}
