import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import type { TaskContext, TaskState } from '#domain/task/task';
import type { TaskVerb } from '#domain/task/task-command';
import { COMMANDS, NOW } from '#testing/build-task';
import { matrixTask, WHO } from '#testing/matrix-people';

/** Whatever a task may have behind it besides: a verb that forgets something is seen to. */
const MUCH: Partial<TaskContext> = {
  effectiveDueOn: '2025-02-10',
  acknowledgedAt: '2025-02-10T02:00:00.000Z',
  startedAt: '2025-02-10T03:00:00.000Z',
  claim: { personId: 'officer', since: '2025-02-10T02:00:00.000Z', forwardedBy: null, note: null },
  suspension: { since: '2025-02-10', until: '2025-03-03', reason: 'Chờ văn bản hướng dẫn', suspendedBy: 'mai' },
  review: { startedBy: 'minh', startedAt: '2025-02-11T03:00:00.000Z' },
  lastReturn: {
    reason: 'Thiếu phụ lục',
    points: [],
    resubmitBy: null,
    submission: 1,
    contentHash: 'c'.repeat(64),
    returnedBy: 'mai',
    returnedAt: NOW,
  },
  declineReason: 'Không thuộc chức năng',
};

/** The fields of a task that a verb may write where it takes it from one state to another, as it writes them for somebody of the matrix on a task with little or much behind it; sorted. */
export function fieldsSet(verb: TaskVerb, from: TaskState, to: string): string[] {
  const fields = Object.values(WHO).flatMap((who) =>
    [{}, MUCH].flatMap((besides) => {
      const standing = matrixTask(who, from);
      const task = { ...standing, context: { ...standing.context, ...besides } };
      const decision = decideTask(task, COMMANDS[verb], who.actor, null, NOW);
      if (isRefusal(decision)) return [];
      return decision.moves
        .filter((move) => move.verb === verb && move.to === to && !move.implied)
        .flatMap(({ after }) => Object.keys(after));
    }),
  );
  return [...new Set(fields)].sort();
}
