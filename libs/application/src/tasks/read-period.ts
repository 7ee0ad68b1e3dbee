import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import type { LoadedTask, TaskSheet } from '#application/ports/loaded';
import type { Uuid } from '#domain/ids';
import type { Actor, Role } from '#domain/organisation/capacity';
import { refuse, type Refusal } from '#domain/refusal';
import { availableActions } from '#domain/task/available-actions';
import { isReportedByPeriod, reportBefore, reportOf } from '#domain/task/period-report';
import type { ProgressReport } from '#domain/task/task';
import type { Instant, LocalDate } from '#domain/time/local-date';
import { isPeriodLabel } from '#domain/timing/period';

/** A row that the reader's unit reports on each period, with what was said of this one and of the one before. */
export interface PeriodRow extends Pick<TaskSheet, 'reference' | 'plan' | 'item' | 'leadUnit'> {
  readonly id: Uuid;
  readonly version: number;
  readonly dueOn: LocalDate | null;
  /** Null: nothing was said of the period yet. */
  readonly report: ProgressReport | null;
  readonly before: ProgressReport | null;
  /** The reader's capacities that let them report; none where they may not. */
  readonly capacities: readonly Uuid[];
}

const WORKING: readonly Role[] = ['officer', 'unit-head', 'service'];

/** What the reader's units say of a period (cập nhật kỳ này): every row that has no date, or is reported on by periods. By reference. */
export function readPeriod(environment: Environment, request: CommandRequest, period: string): Promise<readonly PeriodRow[] | Refusal> {
  const action = 'task.read-period';
  if (!isPeriodLabel(period)) return Promise.resolve(refuse('invalid', action, null, [{ code: 'period-unknown', params: { period } }]));
  return read(environment, request, action, 'any-capacity', async (loading, actor, { now }) => {
    const units = actor.capacities.flatMap(({ role, unitId }) => (WORKING.includes(role) ? [unitId] : []));
    const led = await loading.openTasksLedBy([...new Set(units)]);
    return led
      .filter(({ task }) => task.state === 'assigned' && isReportedByPeriod(task))
      .map((loaded) => rowOf(loaded, period, actor, now))
      .toSorted((one, other) => (one.reference < other.reference ? -1 : 1));
  });
}

function rowOf({ task, sheet }: LoadedTask, period: string, actor: Actor, now: Instant): PeriodRow {
  const { reference, plan, item, leadUnit } = sheet;
  const { progress, effectiveDueOn } = task.context;
  const reporting = availableActions(task, actor, now).find(({ verb }) => verb === 'report-progress');
  return {
    id: task.id,
    version: task.version,
    reference,
    plan,
    item,
    leadUnit,
    dueOn: effectiveDueOn,
    report: reportOf(period, progress),
    before: reportBefore(period, progress),
    capacities: reporting?.enabled === true ? reporting.capacities : [],
  };
}
