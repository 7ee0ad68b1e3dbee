import { oneLevelMachine } from '#domain/task/one-level.machine';
import { taskMachine } from '#domain/task/task.machine';

export type TaskMachine = typeof taskMachine;

/** Every version that a task may follow. What was born with one goes on with it as long as it lives, or until it is migrated. */
const VERSIONS: Readonly<Record<string, TaskMachine>> = {
  '1': taskMachine,
  // It knows some of the states of the first and no other; TypeScript takes a machine with fewer states for one of another kind.
  '2': oneLevelMachine as unknown as TaskMachine,
};

export const MACHINE_VERSIONS: readonly string[] = Object.keys(VERSIONS);

/** There is no such version of the machine: the task was written by a later program. */
export class MachineVersionError extends Error {
  constructor(readonly machineVersion: string) {
    super(`the task follows version ${machineVersion} of the machine; known: ${MACHINE_VERSIONS.join(', ')}`);
    this.name = 'MachineVersionError';
  }
}

/** @throws MachineVersionError */
export function machineOf(version: string): TaskMachine {
  const machine = VERSIONS[version];
  if (machine === undefined) throw new MachineVersionError(version);
  return machine;
}

/** Whether a task of this version can stand in this state. @throws MachineVersionError */
export function knowsState(version: string, state: string): boolean {
  return state in machineOf(version).states;
}
