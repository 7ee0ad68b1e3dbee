import type { TFunction } from 'i18next';
import type { AuditEventDto } from '#api-client/index';
import { i18n } from '../../i18n/i18n';
import { secondInstant, type ReadingZone } from '../../kit/day';

const OUTCOMES: Readonly<Record<string, 'audit.outcomeSuccess' | 'audit.outcomeDenied' | 'audit.outcomeError'>> = {
  success: 'audit.outcomeSuccess',
  denied: 'audit.outcomeDenied',
  error: 'audit.outcomeError',
};

export function outcomeWord(value: string, t: TFunction): string {
  const key = OUTCOMES[value];
  return key === undefined ? value : t(key);
}

/** What kind of object an event is about. */
export function targetWord(type: string, t: TFunction): string {
  const key = `targetType.${type}`;
  // Known to the words that are there, which no type can say of any text.
  return i18n.exists(key) ? t(key as 'targetType.task') : type;
}

/** Who acted; what acts by itself is the system. */
export function actorWord({ envelope, actorName }: AuditEventDto, t: TFunction): string {
  return envelope?.actor.type === 'system' ? t('person.system') : (actorName ?? t('person.unknown'));
}

/** When it was, to the second; the offset stands in the head of its column. */
export function timeWord({ envelope }: AuditEventDto, zone: ReadingZone, t: TFunction): string {
  return envelope === null ? t('audit.unreadable') : secondInstant(envelope.apiTime, zone).slice(0, 'YYYY-MM-DD hh:mm:ss'.length);
}
