import type { TFunction } from 'i18next';
import type { ToastLink } from '../../kit/toast';

/** To the receipt of an answer that was just given. */
export function answerReceipt({ id }: { readonly id: string }, t: TFunction): ToastLink {
  return { href: `/questions/${id}/receipt`, text: t('opinion.receipt') };
}
