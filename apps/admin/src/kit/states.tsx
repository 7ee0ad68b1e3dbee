import { Alert, Button, Skeleton, Stack, Text } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { messageOf, OfflineError } from '../api/problem';
import classes from './states.module.css';

/** What will appear here, and why it is empty. */
export function EmptyState({ title, children }: { readonly title: string; readonly children?: ReactNode }): ReactElement {
  return (
    <div className={classes.empty}>
      <Text fw={600}>{title}</Text>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}

/** Lines where the content will stand, so that nothing jumps when it comes. */
export function LoadingState({ lines = 6 }: { readonly lines?: number }): ReactElement {
  const { t } = useTranslation();
  return (
    <Stack gap="xs" role="status" aria-label={t('state.loading')} p="md">
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={32} animate={false} />
      ))}
    </Stack>
  );
}

/** What happened, what to do, and the number to quote when asking for help. */
export function ErrorState({ error, onRetry }: { readonly error: unknown; readonly onRetry?: () => void }): ReactElement {
  const { t } = useTranslation();
  const { title, detail, reasons, requestId } = messageOf(error);
  return (
    <Alert variant="outline" color={error instanceof OfflineError ? 'gray' : 'red'} title={title} role="alert" className={classes.error}>
      <Stack gap="xs" align="flex-start">
        <Text>{detail}</Text>
        {reasons.map((reason) => (
          <Text key={reason}>{reason}</Text>
        ))}
        {requestId !== null && (
          <Text size="xs" c="dimmed">
            {t('state.requestId', { requestId })}
          </Text>
        )}
        {onRetry !== undefined && (
          <Button variant="default" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
