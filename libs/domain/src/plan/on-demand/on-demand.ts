import type { Uuid } from '#domain/ids';
import { isOfficerOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { organisationOn, type Organisation } from '#domain/organisation/organisation';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import { fanOut } from '#domain/plan/fan-out';
import { signedOn, type Plan, type PlanItem } from '#domain/plan/plan';
import { refsOf } from '#domain/plan/plan-row';
import type { Instant, LocalDate } from '#domain/time/local-date';
import { periodsOf, type Period } from '#domain/timing/period';

/**
 * What a period of an on-demand row says of a unit: it still runs; nothing came and nobody said so (chưa xác nhận); the unit said that
 * nothing arose; or something did.
 */
export const ON_DEMAND_READINGS = ['running', 'unconfirmed', 'nothing-arose', 'arose'] as const;
export type OnDemandReading = (typeof ON_DEMAND_READINGS)[number];

/** A unit's word that nothing arose in a period under a row. There is no task, and no review. */
export interface NilReturn {
  readonly itemId: Uuid;
  readonly unitId: Uuid;
  /** `2025-Q1` */
  readonly period: string;
  readonly confirmedBy: Uuid;
  readonly confirmedAt: Instant;
}

/** A task that an event has brought to a unit under a row, by the date of the event. */
export interface ArisenTask {
  readonly itemId: Uuid;
  readonly unitId: Uuid;
  readonly occurredOn: LocalDate;
}

/** One row, one period, one unit. */
export interface OnDemandLine {
  readonly plan: Pick<Plan, 'id' | 'code'>;
  readonly item: Pick<PlanItem, 'id' | 'path' | 'content'>;
  readonly unit: Pick<Unit, 'id' | 'code' | 'name'>;
  readonly period: Period;
  readonly reading: OnDemandReading;
  readonly tasks: number;
  /** Null while the unit has not said that nothing arose. */
  readonly confirmed: Pick<NilReturn, 'confirmedBy' | 'confirmedAt'> | null;
}

export interface OnDemandRecord {
  readonly plans: readonly { readonly plan: Plan; readonly items: readonly PlanItem[] }[];
  readonly units: readonly Unit[];
  readonly parties: readonly Party[];
  readonly nilReturns: readonly NilReturn[];
  readonly arisen: readonly ArisenTask[];
}

/** A row whose printed time is nothing but "khi có phát sinh", "đột xuất khi có yêu cầu". */
export function isOnDemand({ timing: { rules } }: Pick<PlanItem, 'timing'>): boolean {
  return rules.length > 0 && rules.every(({ kind }) => kind === 'on-demand');
}

/**
 * The on-demand rows of published plans over the quarters that have begun, by plan, row, period and unit. A unit answers for what it
 * leads, from the day on which it stands and the plan was signed. Where only an event will tell who leads ("cơ quan soạn thảo"), the plan's
 * owner answers.
 */
export function onDemandLines({ plans, units, parties, nilReturns, arisen }: OnDemandRecord, today: LocalDate): readonly OnDemandLine[] {
  const organisation = organisationOn(today, units, parties);
  const said = new Map(nilReturns.map((one) => [keyOf(one.itemId, one.unitId, one.period), one]));
  return plans.flatMap(({ plan, items }) => {
    const periods = periodsOf('quarter', plan.year).filter(({ from, to }) => from <= today && to >= signedOn(plan, today));
    return items.filter(isOnDemand).flatMap((item) =>
      periods.flatMap((period) =>
        answering(item, plan, organisation)
          .filter(({ unit: { validFrom } }) => validFrom <= period.to)
          .map(({ unit, answersFor }): OnDemandLine => {
            const confirmed = said.get(keyOf(item.id, unit.id, period.label)) ?? null;
            const tasks = arisen.filter((one) => one.itemId === item.id && answersFor(one.unitId) && isIn(one, period)).length;
            return { plan, item, unit, period, reading: readingOf(tasks, confirmed !== null, period.to < today), tasks, confirmed };
          }),
      ),
    );
  });
}

/** As for handing work in: the head; officers too where the unit's policy is so. */
export function mayConfirmNil(capacity: Capacity, unit: Pick<Unit, 'id' | 'officerSubmits'>, actor: Actor): boolean {
  if (capacity.unitId === unit.id && capacity.role === 'unit-head') return true;
  return unit.officerSubmits && isOfficerOf(unit.id, capacity, actor);
}

interface Answering {
  readonly unit: Unit;
  /** Whether what came to that unit came to the one that answers. */
  readonly answersFor: (unitId: Uuid) => boolean;
}

function answering({ leads, coordinators }: PlanItem, { ownerUnitId }: Plan, organisation: Organisation): readonly Answering[] {
  const { leadUnits } = fanOut(refsOf(leads), refsOf(coordinators), organisation);
  if (leadUnits.length > 0) return leadUnits.map((unit) => ({ unit, answersFor: (unitId) => unitId === unit.id }));
  const owner = organisation.unitsInForce.find(({ id }) => id === ownerUnitId);
  return owner === undefined ? [] : [{ unit: owner, answersFor: () => true }];
}

function isIn({ occurredOn }: ArisenTask, { from, to }: Period): boolean {
  return from <= occurredOn && occurredOn <= to;
}

function readingOf(tasks: number, isConfirmed: boolean, isOver: boolean): OnDemandReading {
  if (tasks > 0) return 'arose';
  if (isConfirmed) return 'nothing-arose';
  return isOver ? 'unconfirmed' : 'running';
}

function keyOf(itemId: Uuid, unitId: Uuid, period: string): string {
  return `${itemId} ${unitId} ${period}`;
}
