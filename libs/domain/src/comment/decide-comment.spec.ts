import { describe, expect, it } from '@jest/globals';
import { LONGEST_COMMENT, type Comment } from '#domain/comment/comment';
import type { CommentCommand } from '#domain/comment/comment-command';
import { decideComment, type CommentDecision } from '#domain/comment/decide-comment';
import type { Actor } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import { buildComment, buildDiscussed } from '#testing/build-comment';
import { buildPerson, buildServiceClient, NOW } from '#testing/build-task';

const AUTHOR = buildPerson('author', 'officer@interior');
const CAPABLE = new Set(['ha', 'mai', 'author']);

function write(text: string, mentions: string[] = []): CommentCommand {
  return { verb: 'write', commentId: 'comment', words: { text, mentions } };
}

function edit(text: string, mentions: string[] = []): CommentCommand {
  return { verb: 'edit', words: { text, mentions } };
}

function decide(comment: Comment | null, command: CommentCommand, actor: Actor = AUTHOR): CommentDecision | Refusal {
  return decideComment({ ...buildDiscussed('assigned'), capable: CAPABLE }, comment, command, actor, null, NOW);
}

describe('a comment', () => {
  it('is said for a unit, and calls in each whom it names once, but not its author', () => {
    expect(decide(null, write('Xin số liệu', ['ha', 'author', 'ha']))).toEqual({
      comment: buildComment('standing', { mentions: ['ha', 'author'], writtenAt: NOW }),
      capacity: AUTHOR.capacities[0],
      from: null,
      called: ['ha'],
    });
  });

  it('keeps who wrote it and when, and calls in only whom an edit adds', () => {
    expect(decide(buildComment('standing'), edit('Xin số liệu quý I', ['ha', 'mai']))).toEqual({
      comment: buildComment('standing', { text: 'Xin số liệu quý I', mentions: ['ha', 'mai'], editedAt: NOW, version: 2 }),
      capacity: null,
      from: 'standing',
      called: ['mai'],
    });
  });

  it('keeps its words when it is withdrawn, and calls in nobody', () => {
    expect(decide(buildComment('standing'), { verb: 'withdraw' })).toEqual({
      comment: buildComment('withdrawn', { withdrawnAt: NOW }),
      capacity: null,
      from: 'standing',
      called: [],
    });
  });

  it('names the person for whom a service client writes', () => {
    expect(decide(null, write('Đã gửi'), buildServiceClient('interior', 'an'))).toMatchObject({ comment: { writtenBy: 'an' } });
  });

  it('can be put right after somebody whom it names has left', () => {
    const old = buildComment('standing', { mentions: ['gone'] });
    expect(decide(old, edit('Đã sửa', ['gone']))).toMatchObject({ comment: { mentions: ['gone'] } });
  });

  it.each<[string, Comment | null, CommentCommand, string[]]>([
    ['words that say nothing', null, write('  '), ['comment-empty']],
    ['more than the longest text', null, write('a'.repeat(LONGEST_COMMENT + 1)), ['comment-too-long']],
    ['calling in somebody who is not here', null, write('Xin số liệu', ['ha', 'gone']), ['mention-unknown']],
    ['an edit that changes nothing', buildComment('standing'), edit('Xin số liệu', ['ha']), ['nothing-changes']],
    ['an edit that leaves nothing', buildComment('standing'), edit(''), ['comment-empty']],
  ])('refuses %s', (_, comment, command, codes) => {
    expect(decide(comment, command)).toMatchObject({ code: 'invalid', event: `comment.${command.verb}` });
    expect((decide(comment, command) as Refusal).blockers.map(({ code }) => code)).toEqual(codes);
  });

  it('takes the longest text as it is counted, in characters', () => {
    expect(decide(null, write('😀'.repeat(LONGEST_COMMENT)))).toMatchObject({ comment: { state: 'standing' } });
  });
});
