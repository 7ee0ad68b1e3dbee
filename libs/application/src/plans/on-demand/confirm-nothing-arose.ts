import type { Command, CommandRequest, Environment } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { read } from '#application/execute-command/read';
import { linesSeenBy, loadOnDemand, type LoadedOnDemand } from '#application/plans/on-demand/load-on-demand';
import type { Uuid } from '#domain/ids';
import { handOf } from '#domain/organisation/capacity';
import { mayConfirmNil, type OnDemandLine } from '#domain/plan/on-demand/on-demand';
import { isRefusal, refuse, type Blocker, type Refusal } from '#domain/refusal';
import { chooseCapacity } from '#domain/task/choose-capacity';
import type { LocalDate } from '#domain/time/local-date';
import { isPeriodLabel } from '#domain/timing/period';

const action = 'nil-return.create';

/** For which unit, in which period (`2025-Q1`), nothing arose. */
export interface NothingArose {
  readonly unitId: Uuid;
  readonly period: string;
}

/** The rows that the unit's word is for: all of its on-demand rows of the period under which nothing came. */
export interface NilReturnPreview {
  readonly rows: readonly OnDemandLine[];
  readonly blockers: readonly Blocker[];
}

export interface NilReturnMade extends NilReturnPreview {
  readonly id: Uuid;
}

/** A unit says for all its rows of a period in one act that nothing arose: a record per row, no task, no review. */
export function confirmNothingArose(id: Uuid, said: NothingArose): Command<LoadedOnDemand, NilReturnMade> {
  return {
    action,
    target: { type: 'nil-return', id },
    load: (loading, { today }) => loadOnDemand(loading, today),
    standing: () => null,
    decide: (loaded, actor, moment, request) => {
      const unit = loaded.units.find((one) => one.id === said.unitId);
      if (unit === undefined) return refuse('invalid', action, null, [{ code: 'unit-unknown' }]);
      const permitted = actor.capacities.filter((capacity) => mayConfirmNil(capacity, unit, actor));
      const capacity = chooseCapacity(action, null, actor, permitted, request.actingAs);
      if (isRefusal(capacity)) return capacity;
      const preview = look(loaded, said, moment.today);
      if (preview.blockers.length > 0) return refuse('blocked', action, null, preview.blockers);
      const { unitId, period } = said;
      const [confirmedBy, confirmedAt] = [handOf(actor), moment.now];
      const rows = preview.rows.map(({ plan, item }) => ({ planId: plan.id, itemId: item.id, path: item.path }));
      const born = creation({
        action,
        type: 'nil-return',
        id,
        actor,
        capacity,
        after: { unitId, period, rows },
        changes: [
          { kind: 'nil-return.create', nilReturn: { id, unitId, period, confirmedBy, confirmedAt } },
          ...rows.map(({ itemId }) => ({ kind: 'nil-return-item.add', nilReturnId: id, itemId, unitId, period }) as const),
        ],
      });
      return { ...born, result: { id, ...preview } };
    },
  };
}

/** The dry run for anybody in the administration: which rows it would be for. */
export function previewNothingArose(
  environment: Environment,
  request: CommandRequest,
  said: NothingArose,
): Promise<NilReturnPreview | Refusal> {
  return read(environment, request, action, 'any-capacity', async (loading, actor, { today }) => {
    const loaded = await loadOnDemand(loading, today);
    return loaded.units.some(({ id }) => id === said.unitId) ? look({ lines: linesSeenBy(actor, loaded) }, said, today) : null;
  });
}

function look({ lines }: Pick<LoadedOnDemand, 'lines'>, { unitId, period }: NothingArose, today: LocalDate): NilReturnPreview {
  const ofUnit = lines.filter((line) => line.unit.id === unitId && line.period.label === period);
  const rows = ofUnit.filter(({ tasks, confirmed }) => tasks === 0 && confirmed === null);
  return { rows, blockers: blockersOf(period, ofUnit, rows, today) };
}

/** On its last day a period is as good as over. */
function blockersOf(period: string, ofUnit: readonly OnDemandLine[], rows: readonly OnDemandLine[], today: LocalDate): readonly Blocker[] {
  if (!isPeriodLabel(period)) return [{ code: 'period-unknown', params: { period } }];
  const end = ofUnit[0]?.period.to;
  if (end !== undefined && end > today) return [{ code: 'period-runs', params: { period, on: end } }];
  return rows.length === 0 ? [{ code: 'nothing-to-say', params: { period } }] : [];
}
