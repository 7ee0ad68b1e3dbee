import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../kit/states';

export function NotFound(): ReactElement {
  const { t } = useTranslation();
  return (
    <main>
      <EmptyState title={t('state.notFound')}>
        {t('state.notFoundDetail')} <a href="/">{t('nav.work')}</a>
      </EmptyState>
    </main>
  );
}
