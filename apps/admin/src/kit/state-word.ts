import type { TFunction } from 'i18next';
import { i18n } from '../i18n/i18n';

/** Where the states of what belongs to a task have their words. */
const AREAS: Readonly<Record<string, string>> = {
  task: 'taskStep',
  contribution: 'contributionState',
  extension: 'extensionState',
  handoff: 'handoffState',
  comment: 'commentState',
};

/** A state in words; its code where nothing has a word for it. @param kind of what is in it, as the log names it: `task`, `handoff`, … */
export function stateWord(kind: string, state: string, t: TFunction): string {
  const key = `${AREAS[kind]}.${state}`;
  // Known to the words that are there, which no type can say of any text.
  return kind in AREAS && i18n.exists(key) ? t(key as 'taskStep.draft') : state;
}
