import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { VerifiedAuditEventDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import classes from './audit.module.css';
import { Verified } from './verified';

/** Whether the event and its chain are what was written, and what that means. */
export function EventVerification({
  event: { verification, envelope },
  children,
}: {
  readonly event: VerifiedAuditEventDto;
  /** Verifying again. */
  readonly children: ReactNode;
}): ReactElement {
  const { t } = useTranslation();
  const { event, chain, events, findings } = verification;
  const word = (result: string): string => (result === 'intact' ? t('audit.intact') : t('audit.tampered'));
  return (
    <section aria-label={t('audit.verification')} className={classes.verification}>
      <div className={classes.between}>
        <span>
          {t('audit.verifyEvent')}: <Chip tone={event === 'intact' ? 'plain' : 'red'}>{word(event)}</Chip>
        </span>
        <span>
          {t('audit.verifyChain', { stream: envelope?.stream ?? '' })}:{' '}
          <Chip tone={chain === 'intact' ? 'plain' : 'red'}>{word(chain)}</Chip>
        </span>
        {children}
      </div>
      <details open={findings.length > 0}>
        <summary>{t('log.verifySaid', { events, streams: 1 })}</summary>
        <Verified streams={1} events={events} findings={findings} />
      </details>
    </section>
  );
}
