import type { StreamGrowth } from '#application/execute-command/command';
import { draftEvent } from '#application/execute-command/draft-event';
import type { LoadedTask } from '#application/ports/loaded';
import { aboutTask } from '#application/tasks/task-growth';
import type { StreamHead } from '#domain/audit/stream-head';
import type { JsonValue } from '#domain/audit/event';
import type { ContributionCommand } from '#domain/contribution/contribution-command';
import type { ContributionDecision } from '#domain/contribution/decide-contribution';
import type { Actor } from '#domain/organisation/capacity';

/** The event of one act on a contribution, in the contribution's own stream and about its task. */
export function contributionGrowth(
  head: StreamHead,
  task: LoadedTask,
  { contribution, capacity, from }: ContributionDecision,
  command: ContributionCommand,
  actor: Actor,
): StreamGrowth {
  const draft = draftEvent({
    action: `contribution.${command.verb}`,
    actor,
    capacity,
    target: { type: 'contribution', id: contribution.id },
    versionBefore: head.seq === 0 ? null : head.seq,
    versionAfter: head.seq + 1,
    about: aboutTask(task),
    stateBefore: from,
    stateAfter: contribution.state,
    documents: command.verb === 'give' ? command.opinion.documents : [],
    // A command is made of JSON values alone; its interfaces only lack the index signature that would say so.
    payload: { ...command } as JsonValue,
  });
  return { head, drafts: [draft] };
}
