import type { Blocker } from '#domain/refusal';
import { MACHINE_VERSIONS } from '#domain/task/machine-versions';
import type { Task } from '#domain/task/task';
import { finished } from '#domain/task/task.machine';
import type { Instant } from '#domain/time/local-date';

/** Why a task stays with its version. */
export const MIGRATION_BLOCKER_CODES = ['machine-version-unknown', 'machine-version-same', 'no-state-map', 'closes-by-decision'] as const;

export type MigrationBlocker = Blocker & { readonly code: (typeof MIGRATION_BLOCKER_CODES)[number] };

/** Where a task of one version stands in another, or why it stands nowhere. Its version number is left to whoever writes it. */
type StateMap = (task: Task, now: Instant) => Pick<Task, 'state' | 'context'> | MigrationBlocker;

const MAPS: Readonly<Record<string, StateMap>> = { '1 2': toOneLevel };

/** The task as the other version has it. Pure: nothing is told or done. */
export function migrateTask(task: Task, to: string, now: Instant): Task | MigrationBlocker {
  if (!MACHINE_VERSIONS.includes(to)) return { code: 'machine-version-unknown', params: { to } };
  if (task.machineVersion === to) return { code: 'machine-version-same', params: { to } };
  const map = MAPS[`${task.machineVersion} ${to}`];
  if (map === undefined) return { code: 'no-state-map', params: { from: task.machineVersion, to } };
  const mapped = map(task, now);
  return 'code' in mapped ? mapped : { ...task, ...mapped, machineVersion: to };
}

/**
 * In the second version whoever approves closes: where somebody's decision to close is still to come, it must not be lost. A reviewed
 * task of a plan that closes on final approval waits for nobody (its plan closed otherwise when it was approved): it ends.
 */
function toOneLevel({ state, context, facts }: Task, now: Instant): Pick<Task, 'state' | 'context'> | MigrationBlocker {
  if (facts.closePolicy !== 'on-final-approval' || facts.issuer !== null) return { code: 'closes-by-decision' };
  if (state === 'reviewed') return { state: 'closed', context: { ...context, ...finished(context, now) } };
  return { state, context };
}
