import type { TFunction } from 'i18next';
import type { TaskDto } from '#api-client/index';
import { writtenInstant } from '../../kit/day';

/** Who has something in hand and since when; where somebody passed it on, who that was, and what they said with it. */
export function claimWord({ personName, since, forwardedBy, forwardedByName, note }: NonNullable<TaskDto['claim']>, t: TFunction): string {
  const name = personName ?? t('person.unknown');
  const time = writtenInstant(since);
  const hand =
    forwardedBy === null
      ? t('task.claimedSince', { name, time })
      : t('task.forwardedBy', { name, by: forwardedByName ?? t('person.unknown'), time });
  return note === null ? hand : `${hand}: “${note}”`;
}
