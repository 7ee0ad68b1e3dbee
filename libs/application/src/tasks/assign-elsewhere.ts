import { askRequired } from '#application/contributions/ask-required';
import type { Command, Moment, StreamGrowth } from '#application/execute-command/command';
import { draftsAfter } from '#application/drafts/drafts-after';
import { deciderBlockersOf } from '#application/handoffs/decider-blockers-of';
import type { Ids } from '#application/ports/ids';
import type { Change } from '#application/ports/changes';
import type { LoadedHandoff, LoadedPart, LoadedPlan, LoadedTask, OrganisationRecord } from '#application/ports/loaded';
import { askedByRow, withAsked } from '#application/tasks/assign-task';
import { partGrowth } from '#application/tasks/part-growth';
import { handOverEvent, taskGrowth } from '#application/tasks/task-growth';
import { viewTask, type TaskView } from '#application/tasks/task-view';
import type { Uuid } from '#domain/ids';
import { agencyOf } from '#domain/organisation/agency';
import { handOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import { organisationOn, unitInForce, type Organisation } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { isRefusal, refuse } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import { givenTo } from '#domain/task/given-to';

interface Loaded {
  readonly task: LoadedTask;
  readonly plan: LoadedPlan;
  readonly record: OrganisationRecord;
  /** What the old lead has offered and nobody has answered. */
  readonly offers: readonly LoadedPart<LoadedHandoff>[];
}

const action = 'task.assign';

/**
 * Assigns a draft, one that was recalled or declined, to another unit than the one that had it: it becomes its lead and has it assigned,
 * in one transaction, with an event for each. What the old lead had offered to others is taken back with it. The reference stays, and
 * with it where the task came from. What the row requires of its coordinators is asked of those whom it has not asked before.
 *
 * Refusals: those of `assign`; `invalid` for a unit that is not in force, or leads already; `blocked` where nobody could decide on the
 * task under the new lead (`task-without-decider`, `task-decider-barred`).
 */
export function assignElsewhere(taskId: Uuid, unitId: Uuid, ids: Ids): Command<Loaded, TaskView> {
  return {
    action,
    target: { type: 'task', id: taskId },
    async load(loading) {
      const [task, record] = await Promise.all([loading.task(taskId), loading.organisation()]);
      const plan = task && (await loading.plan(task.sheet.plan.id));
      if (!task || !plan) return null;
      const open = task.parts.handoffs.filter(({ handoff }) => handoff.state === 'offered');
      const offers = await Promise.all(open.map(({ handoff }) => loading.handoff(handoff.id)));
      return { task, plan, record, offers: offers.filter((offer) => offer !== null) };
    },
    standing: ({ task: { task } }) => ({ version: task.version, state: task.state, taskId }),
    decide: (loaded, actor, moment, request) => {
      const { task, plan, record } = loaded;
      const allowed = decideTask(task.task, { verb: 'assign' }, actor, request.actingAs, moment.now);
      if (isRefusal(allowed)) return allowed;
      const organisation = organisationOn(moment.today, record.units, record.parties);
      const unit = unitInForce(organisation, unitId);
      const pointer = { pointer: '/unitId' };
      if (unit === undefined) return refuse('invalid', action, task.task.state, [{ code: 'unit-unknown', params: pointer }]);
      if (leads(task, unitId)) return refuse('invalid', action, task.task.state, [{ code: 'leads-already', params: pointer }]);
      const lead = leadOf(unit, organisation);
      const { deciders, blockers } = deciderBlockersOf(task, lead, { plan, organisation: record }, moment.today);
      if (blockers.length > 0) return refuse('blocked', action, task.task.state, blockers);

      const moved = givenTo(task.task, lead, deciders);
      const asked = askRequired({ ...task, task: moved }, task.requirement, askedByRow(task), moment, ids);
      const underNewLead = withAsked({ ...task, task: moved }, asked.contributions);
      const given = underNewLead.task;
      const decision = decideTask(given, { verb: 'assign' }, actor, request.actingAs, moment.now);
      if (isRefusal(decision)) return decision;
      const { head } = task;
      const handedOver = handOverEvent(task, given, { actor, capacity: decision.capacity });
      const assigned = taskGrowth({ ...task, task: given, head: { ...head, seq: given.version } }, decision, actor);
      const takenBack = takeBack(loaded, { actor, capacity: decision.capacity }, moment);
      const after = {
        ...underNewLead,
        task: decision.task,
        sheet: { ...underNewLead.sheet, leadUnit: { id: unit.id, code: unit.code, name: unit.name } },
      };
      return {
        growth: [{ head, drafts: [...handedOver.drafts, ...assigned.drafts] }, ...takenBack.growth, ...asked.growth],
        changes: [
          { kind: 'task.hand-over', task: decision.task, expectedVersion: task.task.version, expectedParts: task.partsVersion },
          ...draftsAfter(task.task, decision.task, null, actor.id),
          ...takenBack.changes,
          ...asked.changes,
        ],
        intents: [
          ...decision.intents.map((intent) => ({ stream: head.stream, kind: intent.kind, body: { taskId, ...intent } })),
          ...asked.intents,
        ],
        result: viewTask(after, actor, moment),
      };
    },
  };
}

function leads({ task: { facts } }: LoadedTask, unitId: Uuid): boolean {
  return facts.leadUnitId === unitId || facts.coLeads.some((coLead) => coLead.unitId === unitId);
}

function leadOf({ id, officerSubmits }: Unit, organisation: Organisation): Parameters<typeof givenTo>[1] {
  return { unitId: id, agencyId: agencyOf(id, organisation), officerSubmits };
}

/** An offer of the old lead is nobody's to accept any more. */
function takeBack(
  { task, offers }: Loaded,
  { actor, capacity }: { readonly actor: Actor; readonly capacity: Capacity | null },
  { now }: Moment,
): { readonly growth: readonly StreamGrowth[]; readonly changes: readonly Change[] } {
  return {
    growth: offers.map(({ head, part: { handoff } }) =>
      partGrowth(head, task, { capacity, from: handoff.state, to: 'recalled', command: { verb: 'recall' } }, actor),
    ),
    changes: offers.map(({ part: { handoff } }) => ({
      kind: 'handoff.save',
      handoff: { ...handoff, state: 'recalled', answeredBy: handOf(actor), answeredAt: now, version: handoff.version + 1 },
      expectedVersion: handoff.version,
    })),
  };
}
