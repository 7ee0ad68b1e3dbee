import { movesOf } from '#domain/process/machine-moves';
import type { Process, ProcessLane, ProcessMove } from '#domain/process/process';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { TASK_VERBS } from '#domain/task/task-verbs';
import { RELATION_WORDING, STATE_WORDING, VERB_WORDING } from '#domain/task/task-wording';
import { knowsState, machineOf, MACHINE_VERSIONS } from '#domain/task/machine-versions';

const LANES: readonly ProcessLane[] = [
  { lane: 'owner', name: { vi: 'Cơ quan quản lý kế hoạch', en: 'Owner of the plan' } },
  { lane: 'lead', name: { vi: 'Đơn vị chủ trì', en: 'Lead unit' } },
  { lane: 'deciders', name: { vi: 'Người có thẩm quyền quyết định', en: 'Those who decide' } },
];

/** Whom a task waits for in each state; a closed one, for whoever might reopen it. */
const LANE_OF: Readonly<Record<TaskState, string>> = {
  draft: 'owner',
  assigned: 'lead',
  submitted: 'deciders',
  reviewed: 'deciders',
  closed: 'deciders',
};

/** The life of a task in a version of its machine; null where there is no such version. */
export function taskProcess(version: string): Process | null {
  if (!MACHINE_VERSIONS.includes(version)) return null;
  const states = TASK_STATES.filter((state) => knowsState(version, state));
  return {
    id: 'task',
    version,
    name: { vi: 'Vòng đời nhiệm vụ', en: 'The life of a task' },
    initial: 'draft',
    lanes: LANES,
    states: states.map((state) => ({ state, name: STATE_WORDING[state], lane: LANE_OF[state], isEnd: state === 'closed' })),
    moves: movesOf(machineOf(version)).map(({ from, verb, to }) => described(from as TaskState, verb as TaskVerb, to)),
  };
}

function described(from: TaskState, verb: TaskVerb, to: string): ProcessMove {
  const who = TASK_VERBS[verb].from[from] ?? [];
  return { from, verb, to, name: VERB_WORDING[verb], who: who.map((relation) => ({ relation, name: RELATION_WORDING[relation] })) };
}
