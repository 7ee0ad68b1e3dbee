import { describe, expect, it } from '@jest/globals';
import { isRefusal } from '#domain/refusal';
import { NO_EVIDENCE } from '#domain/task/evidence';
import { contentHash } from '#domain/task/content-hash';
import { decideTask } from '#domain/task/decide-task';
import type { PointAnswer } from '#domain/task/review';
import type { Task, TaskContext } from '#domain/task/task';
import type { TaskCommand } from '#domain/task/task-command';
import { buildDocument, buildPerson, buildTask, COMMANDS, contextIn, JUSTICE_CO_LEADS, NOW } from '#testing/build-task';

const HEAD = buildPerson('head', 'unit-head@interior');
const POINTS = ['Bổ sung phụ lục', 'Ghi rõ cơ quan thực hiện'];
const ANSWERS: readonly PointAnswer[] = [
  { point: 1, answer: 'Đã bổ sung phụ lục 2' },
  { point: 2, answer: 'Đã ghi ở cột 4' },
];
const ANSWERED = ANSWERS.map(({ point, answer }, index) => ({ point, text: POINTS[index], answer }));

/** A task that was returned with both points, and what is proposed for it since. */
function returned(proposedAnswers: readonly PointAnswer[] = [], facts: Partial<Task['facts']> = {}): Task {
  const { proposal } = contextIn('assigned');
  const context: Partial<TaskContext> = {
    ...contextIn('submitted'),
    proposal: proposal && { ...proposal, answers: proposedAnswers },
    lastReturn: {
      reason: 'Chưa đạt',
      points: POINTS,
      contentHash: 'c'.repeat(64),
      resubmitBy: null,
      submission: 1,
      returnedBy: 'mai',
      returnedAt: NOW,
    },
  };
  return buildTask('assigned', facts, context);
}

function said(task: Task, command: TaskCommand): TaskContext['submission'] | readonly object[] {
  const decision = decideTask(task, command, HEAD, null, NOW);
  return isRefusal(decision) ? decision.blockers : decision.task.context.submission;
}

const submit = (answers: readonly PointAnswer[]): TaskCommand => ({ ...COMMANDS.submit, answers });

describe('the version after a return with points', () => {
  it('answers each of them, and is hashed with the answers', () => {
    const version = said(returned(), submit(ANSWERS));
    expect(version).toMatchObject({ number: 2, answers: ANSWERED });
    const plain = { documents: [buildDocument()], note: null, answers: [], evidence: NO_EVIDENCE };
    expect(version).toMatchObject({ contentHash: contentHash(2, { ...plain, answers: ANSWERED as never }) });
    expect(contentHash(2, { ...plain, answers: ANSWERED as never })).not.toBe(contentHash(2, plain));
  });

  it('is refused with the points that are not answered', () => {
    expect(said(returned(), submit([{ point: 2, answer: '  ' }]))).toEqual([
      { code: 'point-unanswered', params: { point: '1' } },
      { code: 'point-unanswered', params: { point: '2' } },
    ]);
  });

  it('is refused with an answer to what was not asked', () => {
    expect(said(returned(), submit([...ANSWERS, { point: 3, answer: 'Thêm' }]))).toEqual([
      { code: 'point-unknown', params: { point: '3' } },
    ]);
    expect(said(buildTask('assigned'), submit(ANSWERS))).toEqual(['1', '2'].map((point) => ({ code: 'point-unknown', params: { point } })));
  });

  it('takes over what was prepared, and what is said last counts', () => {
    const prepared = [ANSWERS[0] as PointAnswer, { point: 2, answer: 'Chưa xong' }];
    const asProposed = { verb: 'submit', documents: null, note: null } as const;
    expect(said(returned(ANSWERS), asProposed)).toMatchObject({ answers: ANSWERED });
    expect(said(returned(prepared), { ...asProposed, answers: [ANSWERS[1] as PointAnswer] })).toMatchObject({ answers: ANSWERED });
  });

  it('of a joint task is answered in what the co-leads confirm', () => {
    const facts = { coLeads: [JUSTICE_CO_LEADS] };
    const confirmed = returned(ANSWERS, facts);
    const { proposal } = confirmed.context;
    const task = {
      ...confirmed,
      context: {
        ...confirmed.context,
        proposal: proposal && { ...proposal, confirmations: [{ unitId: 'justice', confirmedBy: 'son', confirmedAt: NOW }] },
      },
    };
    expect(said(task, { verb: 'submit', documents: null, note: null, answers: ANSWERS })).toEqual([{ code: 'differs-from-confirmed' }]);
    expect(said(task, { verb: 'submit', documents: null, note: null })).toMatchObject({ answers: ANSWERED });
  });

  it('is asked for nothing where the return had no points', () => {
    expect(said(buildTask('assigned'), COMMANDS.submit)).toMatchObject({ answers: [] });
  });
});
