import type { CommentPlace, CommentWords } from '#domain/comment/comment';
import type { Uuid } from '#domain/ids';

/** The verbs of a comment with what each carries. `write` makes it; the others are its author's. */
export type CommentCommand =
  | { readonly verb: 'write'; readonly commentId: Uuid; readonly words: CommentWords; readonly on?: CommentPlace }
  | { readonly verb: 'edit'; readonly words: CommentWords }
  | { readonly verb: 'withdraw' };

export type CommentVerb = CommentCommand['verb'];
