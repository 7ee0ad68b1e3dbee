import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Chip } from './chip';

/** Says of a plan, or of what belongs to one, that it is for practice. */
export function PracticeChip({ plan }: { readonly plan: { readonly practice?: boolean } }): ReactElement | null {
  const { t } = useTranslation();
  return plan.practice === true ? <Chip tone="accent">{t('practice.chip')}</Chip> : null;
}
