import type { SiblingDto, TaskDto } from '#api-client/index';

type Bundled = Pick<TaskDto, 'bundleId' | 'siblings'>;

/** What the task is combined with, in whatever state. */
export function matesOf({ bundleId, siblings }: Bundled): SiblingDto[] {
  return bundleId === null ? [] : siblings.filter((sibling) => sibling.bundleId === bundleId);
}

/** Those that a submission answers too. */
export function openMates(task: Bundled): SiblingDto[] {
  return matesOf(task).filter(({ state }) => state === 'assigned');
}

/** What may still be combined with it. */
export function combinableWith({ bundleId, siblings }: Bundled): SiblingDto[] {
  return siblings.filter((sibling) => sibling.state === 'assigned' && (sibling.bundleId === null || sibling.bundleId !== bundleId));
}
