import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingDto } from '#api-client/index';
import { language } from '../../i18n/i18n';
import { Chip } from '../../kit/chip';
import classes from './audit.module.css';

interface Props {
  readonly streams: number;
  readonly events: number;
  readonly findings: readonly FindingDto[];
}

/** What a verification found, in words: what was looked at and how, what came of it, and what it does not prove. */
export function Verified({ streams, events, findings }: Props): ReactElement {
  const { t } = useTranslation();
  const isTampered = findings.some(({ severity }) => severity === 'tampered');
  return (
    <>
      <p className={classes.verdict}>
        <Chip tone={isTampered ? 'red' : 'plain'}>{t(isTampered ? 'audit.tampered' : 'audit.intact')}</Chip>{' '}
        {t('log.verifySaid', { events, streams })} {findings.length === 0 && t('log.verifyClean')}
      </p>
      {findings.length > 0 && (
        <>
          <p className={classes.verdict}>{t('log.verifyFound', { count: findings.length })}</p>
          <ul aria-label={t('audit.findings')}>
            {findings.map((finding) => (
              <li key={`${finding.code} ${finding.stream} ${finding.seq ?? ''} ${finding.message.en}`}>{finding.message[language()]}</li>
            ))}
          </ul>
        </>
      )}
      <p className={classes.muted}>{t('log.verifyHow')}</p>
      <p className={classes.muted}>{t('log.verifyNot')}</p>
    </>
  );
}
