import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { verifyLog, type FindingDto } from '#api-client/index';
import { ErrorState } from '../../kit/states';
import classes from './audit.module.css';
import { Verified } from './verified';

interface Reached {
  readonly streams: number;
  readonly events: number;
  readonly findings: readonly FindingDto[];
}

const NOTHING: Reached = { streams: 0, events: 0, findings: [] };

/** Verifies the whole log stretch by stretch, and says how far it has come; it may be stopped. */
export function VerifyWhole(): ReactElement {
  const { t } = useTranslation();
  const [reached, setReached] = useState(NOTHING);
  const stopped = useRef(false);
  const isStopped = (): boolean => stopped.current;
  const verifying = useMutation({
    mutationFn: async () => {
      stopped.current = false;
      let so = NOTHING;
      let query: { after?: string; record?: string } = {};
      do {
        const { data } = await verifyLog({ query, throwOnError: true });
        so = { streams: so.streams + data.streams, events: so.events + data.events, findings: [...so.findings, ...data.findings] };
        setReached(so);
        if (data.next === null) return 'all' as const;
        query = { after: data.next, record: data.record };
      } while (!isStopped());
      return 'stopped' as const;
    },
  });
  const { isPending, data, error, mutate } = verifying;
  return (
    <section className={classes.verification} aria-label={t('log.verifyAll')}>
      <div className={classes.between}>
        <Button variant="default" disabled={isPending} onClick={() => mutate()}>
          {t('log.verifyAll')}
        </Button>
        {isPending && (
          <Button
            variant="default"
            onClick={() => {
              stopped.current = true;
            }}
          >
            {t('log.verifyStop')}
          </Button>
        )}
        <span role="status">
          {isPending && t('log.verifyRunning', { events: reached.events, streams: reached.streams })}
          {data === 'stopped' && t('log.verifyStopped')}
        </span>
      </div>
      {error !== null && <ErrorState error={error} onRetry={() => mutate()} />}
      {data !== undefined && <Verified {...reached} />}
    </section>
  );
}
