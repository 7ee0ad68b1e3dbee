import type { TFunction } from 'i18next';
import { vi } from '../i18n/vi';

type Action = keyof typeof vi.action;

export function isAction(text: string): text is Action {
  return text in vi.action;
}

/** An action of the log in words; the log's own name where it has none yet. */
export function actionWord(action: string, t: TFunction): string {
  return isAction(action) ? t(`action.${action}`) : action;
}
