import type { Asked, Contribution } from '#domain/contribution/contribution';
import { UNANSWERED } from '#domain/contribution/contribution.machine';
import type { Uuid } from '#domain/ids';
import { refsOf } from '#domain/plan/plan-row';
import type { PlanItem } from '#domain/plan/plan';
import type { Task } from '#domain/task/task';
import { addDays, localDateOf, type Instant, type LocalDate } from '#domain/time/local-date';

/** What a row that requires opinions asks of whoever coordinates its tasks. */
export interface Requirement {
  /** How many days before a task's date the opinions are due. */
  readonly daysBefore: number;
  /** The row's own words. */
  readonly question: string;
  /** Stands for the date of a task that has none: the last day of the plan. */
  readonly lastDay: LocalDate;
  /** The parties outside that the row prints as coordinating. */
  readonly partyIds: readonly Uuid[];
}

/** Null where opinions are asked for on request only. */
export function requirementOf(
  { contributionDays, content, coordinators }: Pick<PlanItem, 'contributionDays' | 'content' | 'coordinators'>,
  year: number,
): Requirement | null {
  if (contributionDays === null) return null;
  const outside = refsOf(coordinators).filter(({ type }) => type === 'external');
  return { daysBefore: contributionDays, question: content, lastDay: `${year}-12-31`, partyIds: outside.map(({ id }) => id) };
}

/** By whom, when, and where fresh ids come from. */
interface Asking {
  readonly hand: Uuid;
  readonly now: Instant;
  readonly nextId: () => Uuid;
}

/**
 * What is asked when a task of such a row is assigned: every coordinator of the task and every party outside of the row, once each,
 * but for whoever leads and for those whom the row has asked before (`already`). Due on the day of the act at the earliest.
 */
export function requiredContributions(
  { id: taskId, facts, context }: Task,
  { daysBefore, question, lastDay, partyIds }: Requirement,
  already: readonly Asked[],
  { hand, now, nextId }: Asking,
): Contribution[] {
  const leads = [facts.leadUnitId, ...facts.coLeads.map(({ unitId }) => unitId)];
  const units = facts.coordinators.filter((unitId) => !leads.includes(unitId) && !already.some((asked) => asked.unitId === unitId));
  const parties = partyIds.filter((partyId) => !already.some((asked) => asked.partyId === partyId));
  const asked: Asked[] = [...units.map((unitId) => ({ unitId, partyId: null })), ...parties.map((partyId) => ({ unitId: null, partyId }))];
  const today = localDateOf(now);
  const wanted = addDays(context.effectiveDueOn ?? lastDay, -daysBefore);
  const dueOn = wanted < today ? today : wanted;
  return asked.map((whom) => ({
    id: nextId(),
    taskId,
    ...whom,
    origin: 'item',
    state: 'requested',
    question,
    dueOn,
    required: true,
    requestedBy: hand,
    requestedAt: now,
    ...UNANSWERED,
    version: 1,
  }));
}
