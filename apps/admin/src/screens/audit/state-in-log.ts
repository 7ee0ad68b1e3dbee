import type { TFunction } from 'i18next';
import { i18n } from '../../i18n/i18n';
import { stateWord } from '../../kit/state-word';

/** A state of anything that the log tells of, in words: those beyond a task have theirs among the words of the log. */
export function stateInLog(kind: string, state: string, t: TFunction): string {
  const key = `stateOf.${kind}.${state}`;
  return i18n.exists(key) ? t(key as 'stateOf.plan.draft') : stateWord(kind, state, t);
}
