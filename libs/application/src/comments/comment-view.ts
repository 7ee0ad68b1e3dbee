import type { KnownHand, UnitName } from '#application/ports/loaded';
import type { Comment } from '#domain/comment/comment';
import type { Uuid } from '#domain/ids';

/** A person, or a unit's software, by name. */
export interface Named {
  readonly id: Uuid;
  readonly name: string;
}

/** A comment as it is answered: with names, and without its words once it is withdrawn. Survives JSON. */
export interface CommentView extends Omit<Comment, 'text' | 'mentions' | 'writtenBy'> {
  readonly text: string | null;
  readonly mentions: readonly Named[];
  readonly writtenBy: Named;
}

/** A comment in the exchange: with the unit for which it was said by name too. */
export interface ListedComment extends CommentView {
  readonly unit: UnitName;
}

/** @param hands by name whoever the comment names, its author too */
export function viewComment(
  { text, mentions, writtenBy, ...comment }: Comment,
  hands: readonly Pick<KnownHand, 'id' | 'name'>[],
): CommentView {
  const names = new Map(hands.map(({ id, name }) => [id, name]));
  const named = (id: Uuid): Named => ({ id, name: names.get(id) ?? '' });
  const isShown = comment.state === 'standing';
  return { ...comment, text: isShown ? text : null, mentions: isShown ? mentions.map(named) : [], writtenBy: named(writtenBy) };
}
