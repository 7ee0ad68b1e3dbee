import type { Plan, PlanItem } from '#domain/plan/plan';
import { hidesTasks } from '#domain/plan/plan-sight';
import { TASK_STANDINGS, type TasksByStanding, type TaskStanding } from '#domain/plan/appendix/task-standing';
import type { RuleKind } from '#domain/timing/rule';

/** What an official says of tasks that stand so, in this order. `done` is said with the whole, `ended` apart. */
const WORDS: readonly (readonly [Exclude<TaskStanding, 'done' | 'ended'>, string])[] = [
  ['overdue', 'quá hạn'],
  ['late-from-start', 'quá hạn từ khi giao'],
  ['in-review', 'chờ thẩm tra'],
  ['awaiting-issue', 'chờ ban hành'],
  ['suspended', 'tạm dừng'],
  ['ongoing', 'đang thực hiện'],
  ['draft', 'chưa giao'],
];

const EVENTS: readonly RuleKind[] = ['days-before-event', 'days-after-event', 'after-event'];
const NOT_KNOWN: readonly RuleKind[] = ['missing', 'unrecognised'];

type Row = Pick<PlanItem, 'timing'>;
type Head = Pick<Plan, 'state' | 'sight'>;

/**
 * How the tasks of a row stand, as it is printed: "Hoàn thành 12/33; quá hạn 2; đang thực hiện 19"; of a single one no figures.
 * Vietnamese: it stands in the appendix.
 */
export function rowState(row: Row, plan: Head, tasks: TasksByStanding): string {
  if (plan.state === 'draft') return 'Dự thảo';
  const { done = 0, ended = 0 } = tasks;
  const count = TASK_STANDINGS.reduce((sum, standing) => sum + (tasks[standing] ?? 0), 0) - ended;
  if (count + ended === 0) return withoutTasks(row, plan);
  const others = WORDS.flatMap(([standing, words]) => {
    const those = tasks[standing] ?? 0;
    return those === 0 ? [] : [`${words} ${those}`];
  });
  if (count + ended === 1) return capitalised(ofSingle(tasks));
  const parts = [
    ...(count === 0 ? [] : [`hoàn thành ${done}/${count}`, ...others]),
    ...(ended === 0 ? [] : [`không còn thực hiện ${ended}`]),
  ];
  return capitalised(parts.join('; '));
}

function ofSingle({ done = 0, ended = 0, ...tasks }: TasksByStanding): string {
  if (done === 1) return 'hoàn thành';
  if (ended === 1) return 'không còn thực hiện';
  return WORDS.find(([standing]) => tasks[standing] === 1)?.[1] ?? '';
}

/** Why there is none. Of a plan that confines its tasks nobody can say: there may be some that the reader does not see. */
function withoutTasks({ timing }: Row, { state, sight }: Head): string {
  if (hidesTasks(sight)) return 'Không có nhiệm vụ trong phạm vi được xem';
  if (state === 'closed') return 'Không có nhiệm vụ';
  const kinds = timing.rules.map(({ kind }) => kind);
  if (kinds.length === 0 || kinds.some((kind) => NOT_KNOWN.includes(kind))) return 'Chưa xác định thời gian';
  if (kinds.every((kind) => kind === 'on-demand')) return 'Chưa phát sinh';
  if (!kinds.every((kind) => EVENTS.includes(kind) || kind === 'by-document' || kind === 'on-demand')) return 'Chưa đến kỳ';
  return kinds.some((kind) => EVENTS.includes(kind)) ? 'Chờ sự kiện' : 'Chờ văn bản';
}

function capitalised(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
