import type { TFunction } from 'i18next';
import type { TaskDto } from '#api-client/index';
import { periodOf } from '../../../kit/period';

/** The label of the period that a task stands for, as 2025-Q1; null where it stands for none. */
export function ownPeriod({ reference }: Pick<TaskDto, 'reference'>, t: TFunction): string | null {
  const [, , part = ''] = reference.split('/');
  return periodOf(reference, t) === null ? null : part.replace(/~\d+$/, '');
}
