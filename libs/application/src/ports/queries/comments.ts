import type { KnownHand, UnitName } from '#application/ports/loaded';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { Comment } from '#domain/comment/comment';
import type { Uuid } from '#domain/ids';

/** A comment with the names of whom it names, and of the unit for which it was said. */
export interface StoredComment {
  readonly comment: Comment;
  readonly hands: readonly Pick<KnownHand, 'id' | 'name'>[];
  readonly unit: UnitName;
}

export interface CommentQueries {
  list(tenant: Uuid, taskId: Uuid, page: PageRequest<'writtenAt'>): Promise<Page<StoredComment>>;
}
