import { LONGEST_COMMENT, type Comment, type CommentWords } from '#domain/comment/comment';
import type { CommentCommand } from '#domain/comment/comment-command';
import type { Uuid } from '#domain/ids';
import type { Blocker } from '#domain/refusal';

/** Every blocker of a comment; each has its wording in both languages. */
export const COMMENT_BLOCKER_CODES = ['comment-empty', 'comment-too-long', 'mention-unknown', 'nothing-changes'] as const;
type CommentBlocker = Blocker & { readonly code: (typeof COMMENT_BLOCKER_CODES)[number] };

/**
 * What is wrong in what is said. Whoever is called in works here today (`capable` holds a capacity); somebody whom the comment
 * names already may have left since: an old comment can still be put right.
 */
export function commentBlockers(command: CommentCommand, comment: Comment | null, capable: ReadonlySet<Uuid>): CommentBlocker[] {
  if (command.verb === 'withdraw') return [];
  const { text, mentions } = command.words;
  return [
    ...(text.trim() === '' ? [{ code: 'comment-empty' } as const] : []),
    ...(Array.from(text).length > LONGEST_COMMENT
      ? [{ code: 'comment-too-long', params: { most: String(LONGEST_COMMENT) } } as const]
      : []),
    ...mentions.flatMap((personId, index) =>
      capable.has(personId) || comment?.mentions.includes(personId) === true
        ? []
        : [{ code: 'mention-unknown', params: { pointer: `/mentions/${index}` } } as const],
    ),
    ...(comment !== null && saysTheSame(comment, command.words) ? [{ code: 'nothing-changes' } as const] : []),
  ];
}

function saysTheSame(one: CommentWords, other: CommentWords): boolean {
  return one.text === other.text && one.mentions.join() === other.mentions.join();
}
