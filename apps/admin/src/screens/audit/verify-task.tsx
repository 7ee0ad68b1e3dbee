import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyTask } from '#api-client/index';
import { ErrorState } from '../../kit/states';
import classes from './audit.module.css';
import { Verified } from './verified';

/** Verifies the chains of a task and of its parts. */
export function VerifyTask({ taskId }: { readonly taskId: string }): ReactElement {
  const { t } = useTranslation();
  const { isPending, data, error, mutate } = useMutation({
    mutationFn: async () => (await verifyTask({ path: { id: taskId }, throwOnError: true })).data,
  });
  return (
    <section className={classes.verification} aria-label={t('log.verifyTask')}>
      <div className={classes.between}>
        <Button variant="default" loading={isPending} onClick={() => mutate()}>
          {t('log.verifyTask')}
        </Button>
      </div>
      {error !== null && <ErrorState error={error} onRetry={() => mutate()} />}
      {data !== undefined && <Verified {...data} />}
    </section>
  );
}
