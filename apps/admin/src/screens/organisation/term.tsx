import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { shortDay } from '../../kit/day';

/** From its first to its last day: "từ 01/01/2025 đến hết 28/02/2025". */
export function Term({ term }: { readonly term: { readonly validFrom: string; readonly validTo: string | null } }): ReactElement {
  const { t } = useTranslation();
  const from = shortDay(term.validFrom);
  return (
    <span>{term.validTo === null ? t('organisation.from', { from }) : t('organisation.fromTo', { from, to: shortDay(term.validTo) })}</span>
  );
}
