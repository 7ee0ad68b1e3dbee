import type { Uuid } from '#domain/ids';
import { levelInTurn } from '#domain/task/approvals';
import { type Sibling, type Task, type TaskContext, UNTOUCHED } from '#domain/task/task';
import { MACHINE_VERSION } from '#domain/task/task.machine';
import { NOW } from '#testing/build-task';
import type { House } from './house.js';
import { columnOf, plantRows } from './plant-rows.js';
import type { ProofSite } from './proof-site.js';

/** A task as it is planted, in the keys of build-task; version 0 has no events yet, and may be assigned. */
export type PlantedTask = Pick<Task, 'state' | 'context' | 'version'>;

/** Of what has a version already: some place in a chain that nobody verifies. Of what has none: the beginning. */
const headAt = (version: number): string => `\\x${(version === 0 ? '00' : 'ab').repeat(32)}`;

/** Tasks of a house that stand as they are said to. Answers their ids, in the same order. */
export async function plantTasks({ owner, ids }: ProofSite, house: House, tasks: readonly PlantedTask[]): Promise<Uuid[]> {
  const { tenant, keys, facts, planId, itemId } = house;
  const planted = tasks.map((task) => ({ ...task, context: keys.inIds(task.context), id: ids.next(), obligationId: ids.next() }));
  const common = { tenant_id: tenant, plan_id: planId, item_id: itemId };
  await plantRows(
    owner,
    'obligation',
    planted.map(({ id, obligationId }) => ({ ...common, obligation_id: obligationId, label: id })),
  );
  const rows = planted.map(({ id, obligationId, state, version, context: { submission, ...context } }) => ({
    level_in_turn: levelInTurn({ context: { ...context, submission }, facts }).level,
    ...common,
    task_id: id,
    obligation_id: obligationId,
    origin_unit_id: keys.idOf(facts.leadUnitId),
    lead_unit_id: keys.idOf(facts.leadUnitId),
    reference: id,
    machine_version: MACHINE_VERSION,
    grace_until: facts.graceUntil,
    born_late: facts.bornLate,
    parts_version: 0,
    created_at: NOW,
    version,
    head: headAt(version),
    state,
    submission_number: submission?.number ?? 0,
    ...inColumns(context),
  }));
  await plantRows(owner, 'task', [
    ...rows,
    ...rows.flatMap((row) => facts.siblings.map((sibling) => besideRow(row, sibling, house, ids.next()))),
  ]);
  await plantRows(
    owner,
    'submission',
    planted.flatMap(({ id, context: { submission } }) => (submission === null ? [] : [submissionRow(tenant, id, submission)])),
  );
  const beside = (unitIds: readonly Uuid[]): object[] =>
    planted.flatMap(({ id }) => unitIds.map((unitId) => ({ tenant_id: tenant, task_id: id, unit_id: keys.idOf(unitId) })));
  const coLeads = facts.coLeads.map(({ unitId }) => unitId);
  await plantRows(owner, 'task_co_lead', beside(coLeads));
  await plantRows(owner, 'task_coordinator', beside(facts.coordinators));
  return planted.map(({ id }) => id);
}

/** Another task of the obligation, which came from another unit: nobody has touched it but whoever prepared something there. */
function besideRow(row: object, { state, bundleId, preparedBy }: Sibling, { keys }: House, id: Uuid): object {
  const proposal = { documents: [], note: null, preparedBy: keys.inIds(preparedBy), preparedAt: NOW, confirmations: [], sentBack: null };
  return {
    ...row,
    ...inColumns(UNTOUCHED),
    submission: undefined,
    task_id: id,
    origin_unit_id: keys.idOf('justice'),
    reference: id,
    version: 0,
    head: headAt(0),
    state,
    submission_number: 0,
    bundle_id: bundleId && keys.idOf(bundleId),
    proposal: preparedBy.length === 0 ? null : proposal,
  };
}

function submissionRow(tenant: Uuid, taskId: Uuid, submission: NonNullable<TaskContext['submission']>): object {
  const { contentHash, ...said } = submission;
  return { tenant_id: tenant, task_id: taskId, content_hash: `\\x${contentHash}`, client_id: said.submittedBy, ...inColumns(said) };
}

function inColumns(said: object): object {
  return Object.fromEntries(Object.entries(said).map(([name, value]: [string, unknown]) => [columnOf(name), value]));
}
