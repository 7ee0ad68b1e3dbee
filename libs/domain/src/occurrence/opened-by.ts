import type { Uuid } from '#domain/ids';
import { awaitedBy, waitingRules, type EventKind, type WaitingRule } from '#domain/occurrence/event-kind';
import type { EventFacts } from '#domain/occurrence/occurrence';
import type { PlanItem } from '#domain/plan/plan';
import { planRow, rowSetting, type Publication, type RowSetting } from '#domain/plan/plan-row';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { PlannedObligation } from '#domain/plan/publication';
import type { Blocker } from '#domain/refusal';
import { resolveTiming } from '#domain/timing/resolve-timing';
import type { LocalDate } from '#domain/time/local-date';
import type { WorkingDays } from '#domain/timing/working-days';

/** Why an event cannot be registered. Params: `row` (plan and path) but for the first two. */
export const EVENT_BLOCKER_CODES = [
  'rows-needed',
  'nothing-waits',
  'row-waits-for-nothing',
  'unit-does-not-lead',
  'calendar-missing',
] as const;
export type EventBlockerCode = (typeof EVENT_BLOCKER_CODES)[number];

/** A published plan. `isTaken` tells whether references of the row's tasks have this part already: none is used twice. */
export interface WaitingPlan extends Publication {
  readonly isTaken: (itemId: Uuid, part: string) => boolean;
}

/** What an event asks of one row. */
export interface OpenedRow {
  readonly planId: Uuid;
  readonly itemId: Uuid;
  readonly path: string;
  /** The printed words that waited. */
  readonly rule: WaitingRule;
  readonly obligation: PlannedObligation;
  readonly blockers: readonly Blocker[];
}

/** The dry run of registering an event: what waited for it, and what stands in the way. */
export interface EventPreview {
  readonly rows: readonly OpenedRow[];
  readonly blockers: readonly Blocker[];
}

/**
 * What an event opens: one obligation for each row that waits for its kind, or of the `rows` that somebody named. "Khi có phát sinh"
 * says of no row what it waits for, so there they must be named.
 */
export function openedBy(
  facts: EventFacts,
  rows: readonly Uuid[] | null,
  plans: readonly WaitingPlan[],
  calendar: WorkingDays,
): EventPreview {
  if (rows === null && facts.kind === 'arising') return { rows: [], blockers: [{ code: 'rows-needed' }] };
  const opened = plans.flatMap((plan) => {
    const setting = rowSetting(plan);
    return plan.items.flatMap((item) => {
      const named = rows?.includes(item.id) ?? false;
      const rule = rows === null || named ? waitedBy(item, facts.kind, named) : null;
      return rule === null ? [] : openRow(item, rule, { facts, named, plan, setting, calendar });
    });
  });
  const found = new Set(opened.map(({ itemId }) => itemId));
  const idle = plans
    .flatMap(({ plan, items }) => items.map(({ id, path }) => ({ id, row: `${plan.code} ${path}` })))
    .filter(({ id }) => (rows ?? []).includes(id) && !found.has(id))
    .map(({ row }): Blocker => ({ code: 'row-waits-for-nothing', params: { row } }));
  const nothing: Blocker[] = opened.length === 0 && idle.length === 0 ? [{ code: 'nothing-waits' }] : [];
  return { rows: opened, blockers: [...nothing, ...idle, ...opened.flatMap(({ blockers }) => blockers)] };
}

/** The rule of a row that waits for this kind of event; of a row that somebody `named`, any that waits before none. */
export function waitedBy(item: Pick<PlanItem, 'timing'>, kind: EventKind, named: boolean): WaitingRule | null {
  const waiting = waitingRules(item);
  return waiting.find((rule) => awaitedBy(rule) === kind) ?? (named ? (waiting[0] ?? null) : null);
}

interface Opening {
  readonly facts: EventFacts;
  /** Somebody named the row: it is not passed over in silence. */
  readonly named: boolean;
  readonly plan: WaitingPlan;
  readonly setting: RowSetting;
  readonly calendar: WorkingDays;
}

function openRow(printed: PlanItem, rule: WaitingRule, { facts, named, plan, setting, calendar }: Opening): readonly OpenedRow[] {
  const item = { ...printed, leads: filled(printed.leads, facts.roles), coordinators: filled(printed.coordinators, facts.roles) };
  const { units, blockers, planned } = planRow(item, true, setting, facts.unitId);
  const leadsNothing = facts.unitId !== null && units.leadUnits.length === 0;
  if (leadsNothing && !named) return [];
  const row = `${plan.plan.code} ${item.path}`;
  const date = eventDue(rule, facts, plan.plan, calendar);
  const part = freeLabel(date.dueOn ?? facts.occurredOn, (wanted) => plan.isTaken(item.id, wanted));
  const own: Blocker[] = [
    ...(leadsNothing ? [{ code: 'unit-does-not-lead', params: { row } }] : []),
    ...(date.missingCalendar ? [{ code: 'calendar-missing', params: { row } }] : []),
  ];
  const obligation = planned({ label: part, part, from: facts.occurredOn, dueOn: date.dueOn });
  return [{ planId: plan.plan.id, itemId: item.id, path: item.path, rule, obligation, blockers: [...own, ...blockers] }];
}

/** The units that a printed role is this time, in its place. */
function filled(agencies: readonly ProposedAgency[], roles: EventFacts['roles']): readonly ProposedAgency[] {
  return agencies.flatMap((agency) => {
    const units = agency.resolved?.type === 'role' ? roles[agency.resolved.id] : undefined;
    return units === undefined ? [agency] : units.map((id): ProposedAgency => ({ ...agency, resolved: { type: 'unit', id } }));
  });
}

/** When the words fall due, counted from the event; where they name no number of days, as it was said at registering. */
export function eventDue(
  rule: WaitingRule,
  { occurredOn, dueOn }: Pick<EventFacts, 'occurredOn' | 'dueOn'>,
  { year, beforeIsInclusive, statutoryWins }: Pick<Publication['plan'], 'year' | 'beforeIsInclusive' | 'statutoryWins'>,
  calendar: WorkingDays,
): { readonly dueOn: LocalDate | null; readonly missingCalendar: boolean } {
  const [counted] = resolveTiming([rule], { year, beforeIsInclusive, statutoryWins, eventDate: occurredOn, calendar });
  return { dueOn: counted?.due ?? dueOn, missingCalendar: counted?.reason === 'calendar-missing' };
}

/** `2025-07-01`, `2025-07-01~2` … */
function freeLabel(wanted: string, isTaken: (label: string) => boolean): string {
  if (!isTaken(wanted)) return wanted;
  for (let number = 2; ; number++) if (!isTaken(`${wanted}~${number}`)) return `${wanted}~${number}`;
}
