import { describe, expect, it } from '@jest/globals';
import { COMMENT_STATES, type CommentState } from '#domain/comment/comment';
import type { CommentCommand, CommentVerb } from '#domain/comment/comment-command';
import { decideComment } from '#domain/comment/decide-comment';
import type { Actor } from '#domain/organisation/capacity';
import { isRefusal } from '#domain/refusal';
import { TASK_STATES, type TaskState } from '#domain/task/task';
import { buildComment, buildDiscussed } from '#testing/build-comment';
import { buildPerson, buildServiceClient, NOW, SYSTEM } from '#testing/build-task';
import { readMatrix } from '#testing/read-matrix';

const WHO: Readonly<Record<string, Actor>> = {
  author: buildPerson('author', 'officer@interior'),
  'author-who-moved': buildPerson('author', 'officer@city'),
  'author-who-left': buildPerson('author'),
  'lead-client-for-author': buildServiceClient('interior', 'author'),
  'lead-officer': buildPerson('officer', 'officer@interior'),
  'lead-head': buildPerson('head', 'unit-head@interior'),
  'lead-client': buildServiceClient('interior'),
  'lead-unit-administrator': buildPerson('clerk', 'unit-administrator@interior'),
  'co-lead-officer': buildPerson('hoa', 'officer@health'),
  'co-lead-client': buildServiceClient('health'),
  'coordinator-officer': buildPerson('ha', 'officer@justice'),
  'coordinator-head': buildPerson('dung', 'unit-head@justice'),
  'coordinator-client': buildServiceClient('justice'),
  'asked-officer': buildPerson('tam', 'officer@interior-team'),
  'asked-client': buildServiceClient('interior-team'),
  'officer-of-two-units': buildPerson('both', 'officer@interior', 'officer@justice'),
  reviewer: buildPerson('mai', 'reviewer@office'),
  'plan-administrator': buildPerson('nga', 'plan-administrator@office'),
  'owner-officer': buildPerson('lan', 'officer@office'),
  leader: buildPerson('leader', 'leader@city'),
  auditor: buildPerson('auditor', 'auditor@office'),
  'stranger-head': buildPerson('stranger', 'unit-head@city'),
  'stranger-client': buildServiceClient('city'),
  system: SYSTEM,
};

const COMMANDS: Readonly<Record<CommentVerb, CommentCommand>> = {
  write: { verb: 'write', commentId: 'comment', words: { text: 'Đề nghị gửi số liệu', mentions: [] } },
  edit: { verb: 'edit', words: { text: 'Đề nghị gửi số liệu trước thứ Năm', mentions: [] } },
  withdraw: { verb: 'withdraw' },
};

/** A verb, and the state of the comment that it meets; `-` where it makes one. */
const CASES: readonly (readonly [CommentVerb, CommentState | '-'])[] = [
  ['write', '-'],
  ...(['edit', 'withdraw'] as const).flatMap((verb) => COMMENT_STATES.map((state) => [verb, state] as const)),
];
const MATRIX = readMatrix(new URL('./fixtures/comment-matrix.csv', import.meta.url));

function answer(actor: Actor, verb: CommentVerb, comment: CommentState | '-', task: TaskState): string {
  const met = comment === '-' ? null : buildComment(comment);
  const decision = decideComment({ ...buildDiscussed(task), capable: new Set() }, met, COMMANDS[verb], actor, null, NOW);
  return isRefusal(decision) ? decision.code : `ok→${decision.comment.state}`;
}

describe('the matrix of comments', () => {
  it('has one line for every verb, state and person, and no other', () => {
    const wanted = Object.keys(WHO).flatMap((who) => CASES.map(([verb, state]) => `${who} ${verb} ${state}`));
    expect(MATRIX.map(({ who, verb, comment }) => `${who} ${verb} ${comment}`).sort()).toEqual(wanted.sort());
  });

  it('has a cell for every state of the task, and none is empty', () => {
    for (const line of MATRIX) {
      expect(Object.keys(line)).toEqual(['who', 'verb', 'comment', ...TASK_STATES]);
      expect(Object.values(line)).not.toContain('');
    }
  });

  it.each(Object.entries(WHO))('is what is decided for the %s', (who, actor) => {
    const decided = CASES.map(([verb, comment]) => ({
      who,
      verb,
      comment,
      ...Object.fromEntries(TASK_STATES.map((task) => [task, answer(actor, verb, comment, task)])),
    }));
    expect(decided).toEqual(MATRIX.filter((line) => line['who'] === who));
  });
});
