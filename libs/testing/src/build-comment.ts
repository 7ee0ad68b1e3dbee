import type { Comment, CommentState } from '#domain/comment/comment';
import type { DiscussedTask } from '#domain/comment/comment-rights';
import type { TaskState } from '#domain/task/task';
import { buildTask } from '#testing/build-task';

/** A task that interior leads with `health`; `justice` coordinates, and interior's team was asked for an opinion. */
export function buildDiscussed(state: TaskState): DiscussedTask {
  const coLeads = [{ unitId: 'health', agencyId: 'health', officerSubmits: false }];
  return { task: buildTask(state, { coLeads }), coordinators: ['justice'], asked: ['interior-team'] };
}

/** What `author` of the interior division said, calling in `ha`. */
export function buildComment(state: CommentState, differing: Partial<Comment> = {}): Comment {
  return {
    id: 'comment',
    taskId: 'task',
    state,
    text: 'Xin số liệu',
    mentions: ['ha'],
    writtenBy: 'author',
    unitId: 'interior',
    writtenAt: '2025-02-11T02:00:00.000Z',
    on: null,
    editedAt: null,
    withdrawnAt: state === 'withdrawn' ? '2025-02-11T03:00:00.000Z' : null,
    version: state === 'withdrawn' ? 2 : 1,
    ...differing,
  };
}
