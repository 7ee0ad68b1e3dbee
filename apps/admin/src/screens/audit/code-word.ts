import type { TFunction } from 'i18next';
import { i18n } from '../../i18n/i18n';
import { actionWord, isAction } from '../../kit/action-word';

/** Fields whose codes have words elsewhere, too: the same field may be said of tasks and of opinions. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  state: ['taskStep'],
  role: ['role'],
  outcome: ['outcome', 'opinionOutcome'],
  stance: ['stance'],
  cause: ['latenessCause'],
  reading: ['latenessReading'],
};

/** The kind of an operation is the act that it carries out. */
const SAYS_ACTS: ReadonlySet<string> = new Set(['verb', 'action', 'kind']);

/** The value of a field in words; as it stands where it is no code, or a code that nothing has a word for. */
export function codeWord(field: string, value: string, t: TFunction): string {
  const action = SAYS_ACTS.has(field) ? [value, `task.${value}`].find(isAction) : undefined;
  if (action !== undefined) return actionWord(action, t);
  const areas = ELSEWHERE[field] ?? [`toldCode.${field}`];
  // Known to the words that are there, which no type can say of any text.
  const key = areas.map((area) => `${area}.${value}`).find((one) => i18n.exists(one));
  return key === undefined ? value : t(key as 'toldCode.list.work');
}
