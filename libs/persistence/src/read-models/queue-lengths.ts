import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { QueueLengths } from '#application/ports/queries/queues';
import type { DecidingHands } from '#application/ports/queries/tasks';
import { ContributionRow } from '../rows/contribution.row.js';
import { HandoffRow } from '../rows/handoff.row.js';
import { PlanItemRow } from '../rows/plan-item.row.js';
import { PlanRow } from '../rows/plan.row.js';
import { TaskRow } from '../rows/task.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { decidedBy } from './decided-by.js';
import { narrowToPractice } from './practised.js';
import { snoozed } from './snoozed.js';

/** Whose queues: the units whose work somebody takes care of, what they decide on, and the day. */
export interface QueueOwner {
  readonly tenant: string;
  readonly units: string[];
  readonly hands: DecidingHands;
  readonly on: string;
}

type Query = SelectQueryBuilder<ObjectLiteral>;

const SNOOZED = snoozed(':on', ':snoozer');

/** How much waits in each queue; what is for practice is counted apart. */
export async function queueLengths(manager: EntityManager, owner: QueueOwner): Promise<QueueLengths> {
  const putOff = { on: owner.on, snoozer: owner.hands.personId };
  const work = await assigned(manager, owner, false)
    .select(['greatest(t.effective_due_on, t.grace_until)::text AS "dueOn"', 'count(*)::integer AS tasks'])
    .andWhere(`NOT ${SNOOZED}`, putOff)
    .groupBy('greatest(t.effective_due_on, t.grace_until)')
    .getRawMany<QueueLengths['work'][number]>();
  return {
    work,
    snoozed: await counted(assigned(manager, owner, false).andWhere(SNOOZED, putOff)),
    coordination: (await counted(questions(manager, owner, false))) + (await counted(offers(manager, owner, false))),
    reviews: await counted(decisions(manager, owner, false)),
    practice: await practiceLength(manager, owner),
  };
}

/** There seldom is a practice plan at all: then nothing is counted. */
async function practiceLength(manager: EntityManager, owner: QueueOwner): Promise<number> {
  const plans = manager.createQueryBuilder().from(PlanRow, 'p').where('p.tenant_id = :tenant AND p.practice', { tenant: owner.tenant });
  if ((await counted(plans.andWhere(`p.state = 'published'`))) === 0) return 0;
  let waiting = 0;
  for (const queue of [assigned, questions, offers, decisions]) waiting += await counted(queue(manager, owner, true));
  return waiting;
}

function assigned(manager: EntityManager, { tenant, units }: QueueOwner, practice: boolean): Query {
  const query = manager
    .createQueryBuilder()
    .from(TaskRow, 't')
    .where(`t.tenant_id = :tenant AND t.lead_unit_id = ANY(CAST(:units AS uuid[])) AND t.state = 'assigned'`, { tenant, units });
  narrowToPractice(query, practice);
  return query;
}

function questions(manager: EntityManager, { tenant, units }: QueueOwner, practice: boolean): Query {
  const query = manager
    .createQueryBuilder()
    .from(ContributionRow, 'c')
    .innerJoin(TaskRow, 't', 't.tenant_id = c.tenant_id AND t.task_id = c.task_id')
    .where('c.tenant_id = :tenant AND c.unit_id = ANY(CAST(:units AS uuid[]))', { tenant, units })
    .andWhere(`c.state IN ('requested', 'acknowledged')`);
  narrowToPractice(query, practice);
  return query;
}

function offers(manager: EntityManager, { tenant, units }: QueueOwner, practice: boolean): Query {
  const query = manager
    .createQueryBuilder()
    .from(HandoffRow, 'h')
    .innerJoin(TaskRow, 't', 't.tenant_id = h.tenant_id AND t.task_id = h.task_id')
    .where(`h.tenant_id = :tenant AND h.to_unit_id = ANY(CAST(:units AS uuid[])) AND h.state = 'offered'`, { tenant, units });
  narrowToPractice(query, practice);
  return query;
}

function decisions(manager: EntityManager, { tenant, hands }: QueueOwner, practice: boolean): Query {
  const query = manager
    .createQueryBuilder()
    .from(TaskRow, 't')
    .innerJoin(PlanRow, 'p', 'p.tenant_id = t.tenant_id AND p.plan_id = t.plan_id')
    .innerJoin(PlanItemRow, 'i', 'i.tenant_id = t.tenant_id AND i.item_id = t.item_id')
    .innerJoin(UnitRow, 'lead', 'lead.tenant_id = t.tenant_id AND lead.unit_id = t.lead_unit_id')
    .where('t.tenant_id = :tenant', { tenant });
  narrowToPractice(query, practice);
  decidedBy(query, hands);
  return query;
}

async function counted(query: Query): Promise<number> {
  return (await query.select('count(*)::integer', 'counted').getRawOne<{ counted: number }>())?.counted ?? 0;
}
