import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PdfSignatureDto } from '#api-client/index';
import { writtenInstant } from '../day';
import classes from './uploads.module.css';

/** The digital signatures that a PDF bears, as far as they can be checked without trusting anybody. */
export function SignatureList({ signatures }: { readonly signatures: readonly PdfSignatureDto[] }): ReactElement | null {
  const { t } = useTranslation();
  if (signatures.length === 0) return null;
  return (
    <>
      <p>{t('signature.title', { count: signatures.length })}</p>
      <ul className={classes.list}>
        {signatures.map((signature, index) => (
          <li key={index}>
            <dl className={classes.read}>
              <dt>{t('signature.signer')}</dt>
              <dd>{[signature.signer ?? t('signature.unknown'), signature.organisation].filter(Boolean).join(', ')}</dd>
              <dt>{t('signature.time')}</dt>
              <dd>
                {signature.signedAt === null ? t('signature.noTime') : writtenInstant(signature.signedAt)} ·{' '}
                {t(signature.isTimestamped ? 'signature.timestamped' : 'signature.ownClock')}
              </dd>
              <dt>{t('signature.certificate')}</dt>
              <dd title={signature.certificate === null ? undefined : `SHA-256 ${signature.certificate}`}>
                {[signature.issuer, signature.serialNumber].filter(Boolean).join(' · ')}
                {signature.wasValidWhenSigned === false && ` · ${t('signature.outOfDate')}`}
              </dd>
              <dt>{t('signature.check')}</dt>
              <dd>
                {t(`signature.integrity.${signature.integrity}`)}
                {' · '}
                {t(signature.coversWholeFile ? 'signature.wholeFile' : 'signature.notWholeFile')}
              </dd>
            </dl>
          </li>
        ))}
      </ul>
      <p className={classes.facts}>{t('signature.noTrust')}</p>
    </>
  );
}
