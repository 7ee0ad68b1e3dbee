import type { Command, CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { bearObligation } from '#application/plans/bear-tasks';
import { loadForPublishing, type LoadedForPublishing } from '#application/plans/loaded-for-publishing';
import { planCapacity } from '#application/plans/plan-capacity';
import { planEvent } from '#application/plans/plan-event';
import { previewPlanAct } from '#application/plans/preview-plan-act';
import type { Loading } from '#application/ports/command-store';
import type { Change } from '#application/ports/changes';
import type { Ids } from '#application/ports/ids';
import type { Uuid } from '#domain/ids';
import type { EventDocument } from '#domain/occurrence/occurrence';
import { handOf } from '#domain/organisation/capacity';
import { AD_HOC_SECTION, adHocItem, type AdHocWork } from '#domain/plan/ad-hoc';
import type { PlanItem } from '#domain/plan/plan';
import { planRow, rowSetting } from '#domain/plan/plan-row';
import type { PlannedObligation } from '#domain/plan/publication';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

const action = 'plan.assign-ad-hoc';

/** Work that the plan does not print, with the document that asks for it and its date. */
export interface AdHocAssignment extends AdHocWork {
  readonly document: EventDocument;
  readonly documentDate: LocalDate;
}

/** What assigning it would make. */
export interface AdHocPreview {
  readonly path: string;
  readonly dueOn: LocalDate;
  readonly tasks: readonly { readonly unitId: Uuid; readonly reference: string }[];
  readonly blockers: readonly Blocker[];
}

export interface AdHocAssigned extends AdHocPreview {
  readonly planId: Uuid;
  readonly version: number;
  readonly itemId: Uuid;
  /** The event that the tasks answer to: their dossier. */
  readonly occurrenceId: Uuid;
}

/**
 * Assigns work that a published plan does not print: a row under "Phát sinh", the event that it answers to, dated by its document,
 * and a task for each lead, at once.
 */
export function assignAdHoc(planId: Uuid, assignment: AdHocAssignment, ids: Ids): Command<LoadedForPublishing, AdHocAssigned> {
  return {
    action,
    target: { type: 'plan', id: planId },
    load: (loading) => loadForPublishing(loading, planId),
    standing: ({ plan }) => ({ version: plan.version, state: plan.state }),
    decide: (loaded, actor, moment, request) => {
      const { plan, head } = loaded;
      const capacity = planCapacity(action, plan.state, actor, plan.ownerUnitId, request);
      if (isRefusal(capacity)) return capacity;
      if (plan.state !== 'published') return refuse('state-refuses', action, plan.state);
      const item = adHocItem(ids.next(), assignment, loaded.items, loaded.organisation.units);
      const { obligation, preview } = previewOf(loaded, item, assignment, moment);
      if (preview.blockers.length > 0) return refuse('blocked', action, plan.state, preview.blockers);

      const occurrenceId = ids.next();
      const version = plan.version + 1;
      const { content, document, documentDate: occurredOn, dueOn } = assignment;
      const assigned = planEvent(plan, {
        action,
        actor,
        capacity,
        to: plan.state,
        itemId: item.id,
        payload: { occurrenceId, row: item.path, content, dueOn, leads: assignment.leads, coordinators: assignment.coordinators },
      });
      const facts = {
        kind: 'arising',
        name: content.slice(0, 200),
        occurredOn,
        dueOn,
        document,
        unitId: null,
        roles: {},
        sourceTaskId: null,
      } as const;
      const registered = creation({
        action: 'occurrence.create',
        type: 'occurrence',
        id: occurrenceId,
        actor,
        capacity,
        after: { ...facts, document: { ...document }, rows: [item.id] },
        changes: [
          {
            kind: 'occurrence.create',
            occurrence: { ...facts, id: occurrenceId, registeredBy: handOf(actor), registeredAt: moment.now, version: 1 },
          },
        ],
      });
      const place = { actor, capacity, moment, ids, occurrenceId };
      const born = bearObligation({ ...loaded, items: [...loaded.items, item] }, item.id, obligation, place);
      return {
        growth: [{ head, drafts: [assigned] }, ...registered.growth, ...born.growth],
        changes: [...rowChanges(loaded, item), ...registered.changes, ...born.changes],
        intents: born.intents,
        result: { planId, version, itemId: item.id, occurrenceId, ...preview },
      };
    },
  };
}

/** The dry run for whoever administers the plan. */
export function previewAdHoc(
  environment: Environment,
  request: CommandRequest,
  planId: Uuid,
  assignment: AdHocAssignment,
): Promise<AdHocPreview | Refusal> {
  const load = (loading: Loading): Promise<LoadedForPublishing | null> => loadForPublishing(loading, planId);
  return previewPlanAct(environment, request, action, load, (loaded, moment) => {
    const item = adHocItem(environment.ids.next(), assignment, loaded.items, loaded.organisation.units);
    return previewOf(loaded, item, assignment, moment).preview;
  });
}

function previewOf(
  loaded: LoadedForPublishing,
  item: PlanItem,
  { dueOn, documentDate }: AdHocAssignment,
  { today }: Moment,
): { readonly obligation: PlannedObligation; readonly preview: AdHocPreview } {
  const { plan, lines, organisation } = loaded;
  const setting = rowSetting({ plan, lines, ...organisation, on: today });
  const { blockers, planned } = planRow(item, true, setting);
  const obligation = planned({ label: dueOn, part: dueOn, from: documentDate, dueOn });
  const dates: Blocker[] = [
    ...(dueOn < today ? [{ code: 'date-past' }] : []),
    ...(documentDate > today ? [{ code: 'document-of-the-future', params: { on: documentDate } }] : []),
  ];
  const tasks = obligation.tasks.map(({ unitId, reference }) => ({ unitId, reference }));
  return { obligation, preview: { path: item.path, dueOn, tasks, blockers: [...dates, ...blockers] } };
}

function rowChanges({ plan, items }: LoadedForPublishing, item: PlanItem): readonly Change[] {
  const isFirst = !items.some(({ section }) => section === AD_HOC_SECTION.number);
  const position = items.length;
  const section = { kind: 'plan-section.add', planId: plan.id, section: AD_HOC_SECTION, position } as const;
  return [
    { kind: 'plan.save', plan, expectedVersion: plan.version },
    ...(isFirst ? [section] : []),
    { kind: 'plan-item.add', planId: plan.id, item, position },
  ];
}
