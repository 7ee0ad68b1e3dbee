import type { TFunction } from 'i18next';
import { i18n } from '../../i18n/i18n';
import { actionWord, isAction } from '../../kit/action-word';

/** Fields whose codes have words elsewhere, too. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  state: 'taskStep',
  role: 'role',
  outcome: 'outcome',
  cause: 'latenessCause',
  reading: 'latenessReading',
};

/** The kind of an operation is the act that it carries out. */
const SAYS_ACTS: ReadonlySet<string> = new Set(['verb', 'action', 'kind']);

/** The value of a field in words; as it stands where it is no code, or a code that nothing has a word for. */
export function codeWord(field: string, value: string, t: TFunction): string {
  const action = SAYS_ACTS.has(field) ? [value, `task.${value}`].find(isAction) : undefined;
  if (action !== undefined) return actionWord(action, t);
  const key = `${ELSEWHERE[field] ?? `toldCode.${field}`}.${value}`;
  // Known to the words that are there, which no type can say of any text.
  return i18n.exists(key) ? t(key as 'toldCode.list.work') : value;
}
