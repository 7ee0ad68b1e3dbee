import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { applyCorrection } from '#application/plans/correction/apply-correction';
import { effectOf, loadRowToCorrect, type RowToCorrect } from '#application/plans/correction/row-to-correct';
import { planCapacity } from '#application/plans/plan-capacity';
import { previewPlanAct } from '#application/plans/preview-plan-act';
import type { Loading } from '#application/ports/command-store';
import type { Ids } from '#application/ports/ids';
import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import { organisationOn } from '#domain/organisation/organisation';
import { changesOf, needsSecondPerson, type Correction, type RowFields } from '#domain/plan/correction/correction';
import type { CorrectionEffect } from '#domain/plan/correction/correction-effect';
import { wantedFields, type WantedRow } from '#domain/plan/correction/wanted-fields';
import type { Plan } from '#domain/plan/plan';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

const action = 'plan.correct-item';

/** How a row should read, and why. */
export interface CorrectionRequest {
  readonly itemId: Uuid;
  readonly wanted: WantedRow;
  readonly reason: string;
}

/** The dry run: what differs, what that does, and whether a second person is asked. */
export interface CorrectionPreview {
  readonly before: RowFields;
  readonly after: RowFields;
  readonly needsSecondPerson: boolean;
  readonly effect: CorrectionEffect;
  readonly blockers: readonly Blocker[];
}

export interface CorrectionMade extends CorrectionPreview {
  readonly correction: Correction;
  /** Of the plan: one further where the correction was applied. */
  readonly version: number;
}

/** Corrects a row of a published plan (đính chính). Where a lead or a date changes it waits for a second person; else it applies at once. */
export function correctItem(
  id: Uuid,
  planId: Uuid,
  { itemId, wanted, reason }: CorrectionRequest,
  ids: Ids,
): Command<RowToCorrect, CorrectionMade> {
  return {
    action,
    target: { type: 'plan', id: planId },
    load: (loading) => loadRowToCorrect(loading, planId, itemId),
    standing: ({ loaded: { plan } }) => ({ version: plan.version, state: plan.state }),
    decide: (row, actor, moment, request) => {
      const { plan } = row.loaded;
      const capacity = planCapacity(action, plan.state, actor, plan.ownerUnitId, request);
      if (isRefusal(capacity)) return capacity;
      if (plan.state !== 'published') return refuse('state-refuses', action, plan.state);
      if (reason.trim() === '') return refuse('invalid', action, plan.state, [{ code: 'reason-missing' }]);
      const preview = look(row, wanted, moment.today);
      if (preview.blockers.length > 0) return refuse('blocked', action, plan.state, preview.blockers);

      const { before, after, effect } = preview;
      const proposedBy = handOf(actor);
      const correction: Correction = {
        id,
        planId,
        itemId,
        reason,
        before,
        after,
        proposedBy,
        proposedAt: moment.now,
        decisionReason: null,
        ...(preview.needsSecondPerson
          ? { state: 'open', decidedBy: null, decidedAt: null }
          : { state: 'applied', decidedBy: proposedBy, decidedAt: moment.now }),
      };
      const born = creation({
        action: 'correction.create',
        type: 'correction',
        id,
        actor,
        capacity,
        about: { planId, itemId },
        stateAfter: correction.state,
        // Fields are made of JSON values alone; their interfaces only lack the index signature that would say so.
        after: { row: row.item.path, reason, fields: { before, after } as unknown as JsonValue },
        changes: [{ kind: 'correction.create', correction }],
      });
      const isOpen = correction.state === 'open';
      const applied = isOpen ? null : applyCorrection(row, correction, effect, { actor, capacity, moment, ids });
      return {
        growth: [...born.growth, ...(applied?.growth ?? [])],
        changes: [...born.changes, ...(applied?.changes ?? [])],
        intents: applied?.intents ?? [],
        result: { ...preview, correction, version: isOpen ? plan.version : plan.version + 1 },
      };
    },
  };
}

/** The dry run for whoever administers the plan. */
export function previewItemCorrection(
  environment: Environment,
  request: CommandRequest,
  planId: Uuid,
  { itemId, wanted }: Pick<CorrectionRequest, 'itemId' | 'wanted'>,
): Promise<CorrectionPreview | Refusal> {
  const load = async (loading: Loading): Promise<{ readonly plan: Plan; readonly row: RowToCorrect } | null> => {
    const row = await loadRowToCorrect(loading, planId, itemId);
    return row && { plan: row.loaded.plan, row };
  };
  return previewPlanAct(environment, request, action, load, ({ row }, { today }) => look(row, wanted, today));
}

function look(row: RowToCorrect, wanted: WantedRow, today: LocalDate): CorrectionPreview {
  const { item, loaded, waiting } = row;
  const { units, parties } = loaded.organisation;
  const { fields, blockers } = wantedFields(wanted, item, loaded.plan, organisationOn(today, units, parties));
  const { before, after } = changesOf(item, fields);
  const effect = effectOf(row, after, today);
  const own: readonly Blocker[] = [
    ...(waiting === null ? [] : [{ code: 'correction-waits', params: { row: item.path } }]),
    ...(Object.keys(after).length === 0 ? [{ code: 'nothing-changes' }] : []),
    ...blockers,
  ];
  return { before, after, needsSecondPerson: needsSecondPerson(after), effect, blockers: [...own, ...effect.blockers] };
}
