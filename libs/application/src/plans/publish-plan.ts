import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { loadForPublishing, type LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import { planCapacity } from '#application/plans/plan-capacity';
import { planEvent } from '#application/plans/plan-event';
import { bearTasks } from '#application/plans/bear-tasks';
import { previewPlanAct } from '#application/plans/preview-plan-act';
import type { Loading } from '#application/ports/command-store';
import type { Change } from '#application/ports/changes';
import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';
import type { PlanItem } from '#domain/plan/plan';
import { decidePlanMove } from '#domain/plan/plan-state';
import type { PublicationPreview } from '#domain/plan/publication';
import { previewPublication } from '#domain/plan/publish-plan';
import { isRefusal, type Refusal } from '#domain/refusal';

const action = 'plan.publish';

/**
 * What publishing says of rows, by row path: how several leads work, which of them submits where they lead jointly, who signs what a
 * lead proposes, and which rows require the opinions of their coordinators, so many days before a task's date. Rows that are not named
 * keep what the plan says.
 */
export interface RowChoices {
  readonly modes?: Readonly<Record<string, 'each' | 'joint'>>;
  readonly submittingLeads?: Readonly<Record<string, Uuid>>;
  /** Who signs what the row's lead only proposes. */
  readonly issuers?: Readonly<Record<string, string>>;
  readonly contributionDays?: Readonly<Record<string, number>>;
}

/** What publishing made: the preview it followed, and how many tasks there are now. */
export interface Published {
  readonly planId: Uuid;
  readonly version: number;
  readonly state: string;
  readonly preview: PublicationPreview;
}

/** The dry run: exactly what `publishPlan` would do, and what stands in its way. */
export function previewPlan(
  { plan, items, lines, organisation }: LoadedForPublishing,
  choices: RowChoices,
  moment: Moment,
): PublicationPreview {
  return previewPublication({ plan, items: items.map((item) => asChosen(item, choices)), ...organisation, lines, on: moment.today });
}

function asChosen(item: PlanItem, { modes = {}, submittingLeads = {}, issuers = {}, contributionDays = {} }: RowChoices): PlanItem {
  const leadMode = modes[item.path] ?? item.leadMode;
  return {
    ...item,
    leadMode,
    submittingLeadId: submittingLeads[item.path] ?? item.submittingLeadId,
    issuer: issuers[item.path] ?? item.issuer,
    contributionDays: contributionDays[item.path] ?? item.contributionDays,
  };
}

/** The dry run for whoever administers the plan: nothing is written. */
export function previewPublishing(
  environment: Environment,
  request: CommandRequest,
  planId: Uuid,
  choices: RowChoices,
): Promise<PublicationPreview | Refusal> {
  const load = (loading: Loading): Promise<LoadedForPublishing | null> => loadForPublishing(loading, planId);
  return previewPlanAct(environment, request, action, load, (loaded, moment) => previewPlan(loaded, choices, moment));
}

/**
 * Publishes a draft plan: every row with one date becomes an obligation, with a task for each lead unit, or one for all that lead
 * jointly. Continuous work and periods follow by themselves (`openPeriods`).
 */
export function publishPlan(planId: Uuid, choices: RowChoices, ids: Ids): Command<LoadedForPublishing, Published> {
  return {
    action,
    target: { type: 'plan', id: planId },
    load: (loading) => loadForPublishing(loading, planId),
    standing: ({ plan }) => ({ version: plan.version, state: plan.state }),
    decide: (loaded, actor, moment, request) => {
      const { plan } = loaded;
      const capacity = planCapacity(action, plan.state, actor, plan.ownerUnitId, request);
      if (isRefusal(capacity)) return capacity;
      const preview = previewPlan(loaded, choices, moment);
      const move = decidePlanMove('publish', plan, capacity, preview.blockers);
      if (isRefusal(move)) return move;

      const version = plan.version + 1;
      const published = planEvent(plan, {
        action,
        actor,
        capacity,
        to: move.to,
        payload: {
          modes: { ...choices.modes },
          submittingLeads: { ...choices.submittingLeads },
          issuers: { ...choices.issuers },
          contributionDays: { ...choices.contributionDays },
          totals: { ...preview.totals.assignments, tasks: preview.totals.tasks },
        },
      });
      const saved: Change = {
        kind: 'plan.save',
        plan: { ...plan, state: move.to, publishedAt: moment.now },
        expectedVersion: plan.version,
      };
      // Later periods open without anybody being asked again.
      const items = loaded.items.map((item) => asChosen(item, choices));
      const said = [choices.modes, choices.submittingLeads, choices.issuers, choices.contributionDays];
      const chosen = items
        .filter(({ path }) => said.some((choice) => choice?.[path] !== undefined))
        .map((item): Change => ({ kind: 'plan-item.choose', item }));
      const tasks = bearTasks({ ...loaded, items }, preview, { actor, capacity, moment, ids });
      return {
        growth: [{ head: loaded.head, drafts: [published] }, ...tasks.growth],
        changes: [saved, ...chosen, ...tasks.changes],
        intents: tasks.intents,
        result: { planId, version, state: move.to, preview },
      };
    },
  };
}
