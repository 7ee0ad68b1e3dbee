import type { Comment } from '#domain/comment/comment';
import type { CommentVerb } from '#domain/comment/comment-command';
import { COMMENT_VERBS, type CommentRelation } from '#domain/comment/comment-verbs';
import type { Uuid } from '#domain/ids';
import { handOf, isOfficerOf, type Actor, type Capacity } from '#domain/organisation/capacity';
import type { Task } from '#domain/task/task';
import { administersPlan, asDecider, decides, everyDecider } from '#domain/task/task-rights';

/** A task with the units that take part in it beside its leads. */
export interface DiscussedTask {
  readonly task: Task;
  /** As the row prints them. */
  readonly coordinators: readonly Uuid[];
  /** The units that were asked for an opinion. */
  readonly asked: readonly Uuid[];
}

/** Which of the actor's capacities permit the verb; `comment` is null for `write`. */
export function commentCapacities(verb: CommentVerb, discussed: DiscussedTask, comment: Comment | null, actor: Actor): Capacity[] {
  return actor.capacities.filter((capacity) =>
    COMMENT_VERBS[verb].by.some((relation) => stands(relation, capacity, discussed, comment, actor)),
  );
}

function stands(
  relation: CommentRelation,
  capacity: Capacity,
  {
    task: {
      facts,
      context: { addedReviewers },
    },
    coordinators,
    asked,
  }: DiscussedTask,
  comment: Comment | null,
  actor: Actor,
): boolean {
  const worksIn = (unitId: Uuid): boolean => isOfficerOf(unitId, capacity, actor);
  switch (relation) {
    case 'lead':
      return worksIn(facts.leadUnitId);
    case 'co-lead':
      return facts.coLeads.some(({ unitId }) => worksIn(unitId));
    case 'coordinator':
      return coordinators.some(worksIn);
    case 'asked':
      return asked.some(worksIn);
    case 'decider':
      return [...everyDecider(facts), ...addedReviewers.map(asDecider)].some((decider) => decides(decider, capacity, actor));
    case 'plan-administrator':
      return administersPlan(facts, capacity, actor);
    case 'author':
      return comment?.writtenBy === handOf(actor);
  }
}
