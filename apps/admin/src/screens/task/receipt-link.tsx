import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';

/** To the receipt of a version. */
export function ReceiptLink({ taskId, number }: { readonly taskId: string; readonly number: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <Link to="/tasks/$taskId/versions/$number/receipt" params={{ taskId, number: String(number) }}>
      {t('task.receiptOf', { number })}
    </Link>
  );
}
