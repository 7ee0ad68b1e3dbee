import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readReceiptOptions } from '#api-client/@tanstack/react-query.gen';
import { exactInstant, writtenDay } from '../../kit/day';
import { ReceiptPage } from './receipt-page';

const route = getRouteApi('/tasks/$taskId/versions/$number/receipt');

/** The receipt of a version. */
export function ReceiptScreen(): ReactElement {
  const { t } = useTranslation();
  const { taskId, number: version } = route.useParams();
  const query = useQuery(readReceiptOptions({ path: { id: taskId, number: Number(version) } }));
  return (
    <ReceiptPage
      title={t('receipt.title')}
      query={query}
      facts={({ number, submittedAt, completedOn, enteredFor }) => [
        [t('receipt.version'), t('receipt.versionNumber', { number })],
        [t('receipt.submittedAt'), exactInstant(submittedAt)],
        [t('receipt.completedOn'), writtenDay(completedOn)],
        ...(enteredFor === null ? [] : [[t('receipt.enteredFor'), enteredFor.reason] as const]),
      ]}
    />
  );
}
