import { Progress, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readOperationOptions } from '#api-client/@tanstack/react-query.gen';
import { ErrorState, LoadingState } from '../../kit/states';
import { BulkResults } from './bulk-results';

/** Milliseconds between two looks at how far an operation has come. */
const PAUSE = 1000;

/** How far an operation has come, until it is done; then its results. It goes on, whoever looks. */
export function CarriedOut({ id }: { readonly id: string }): ReactElement {
  const { t } = useTranslation();
  const { data, error } = useQuery({
    ...readOperationOptions({ path: { id } }),
    refetchInterval: ({ state }) => (state.data?.state === 'done' ? false : PAUSE),
  });
  if (error !== null) return <ErrorState error={error} />;
  if (data === undefined) return <LoadingState lines={2} />;
  if (data.state === 'done') return <BulkResults answer={data} />;
  return (
    <Stack>
      <Text>{t('bulk.running', { done: data.carriedOut, count: data.total })}</Text>
      <Progress value={(data.carriedOut / data.total) * 100} aria-label={t('bulk.progress')} />
    </Stack>
  );
}
