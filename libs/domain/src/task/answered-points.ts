import type { Blocker } from '#domain/refusal';
import type { AnsweredPoint, PointAnswer } from '#domain/task/review';
import type { TaskContext } from '#domain/task/task';

/** Every point of the last return with what is said to it: what is said last counts. Points without an answer are left out. */
export function answeredPoints({ lastReturn }: Pick<TaskContext, 'lastReturn'>, ...said: (readonly PointAnswer[])[]): AnsweredPoint[] {
  const answers = new Map(said.flat().map(({ point, answer }) => [point, answer.trim()]));
  return (lastReturn?.points ?? []).flatMap((text, index) => {
    const answer = answers.get(index + 1) ?? '';
    return answer === '' ? [] : [{ point: index + 1, text, answer }];
  });
}

/** What is prepared to be answered; what was sent back is no longer. */
export function proposedAnswers({ proposal }: Pick<TaskContext, 'proposal'>): readonly PointAnswer[] {
  return proposal?.answers ?? [];
}

/** A version is handed in with every point answered. */
export function pointsUnanswered(context: Pick<TaskContext, 'lastReturn'>, ...said: (readonly PointAnswer[])[]): PointBlocker[] {
  const answered = answeredPoints(context, ...said).map(({ point }) => point);
  const open = (context.lastReturn?.points ?? []).map((_, index) => index + 1).filter((point) => !answered.includes(point));
  return [
    ...pointsUnknown(context, said.flat()),
    ...open.map((point) => ({ code: 'point-unanswered', params: { point: String(point) } }) as const),
  ];
}

/** Nobody answers what was not asked. */
export function pointsUnknown({ lastReturn }: Pick<TaskContext, 'lastReturn'>, said: readonly PointAnswer[]): PointBlocker[] {
  const points = lastReturn?.points.length ?? 0;
  return said
    .filter(({ point }) => point < 1 || point > points)
    .map(({ point }) => ({ code: 'point-unknown', params: { point: String(point) } }) as const);
}

type PointBlocker = Blocker & { readonly code: 'point-unanswered' | 'point-unknown' };
