import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ConfirmedFieldsDto, DocumentDto } from '#api-client/index';
import { writtenDay, writtenInstant } from '../day';
import { RegisterFindings } from './register-findings';
import { SignatureList } from './signature-list';
import classes from './uploads.module.css';
import { useFindings } from './use-findings';

const FIELDS = ['type', 'number', 'issuedOn', 'issuer', 'subject', 'signer'] as const;

type Field = (typeof FIELDS)[number];

interface Props {
  readonly documentId: string;
  /** Which of what was read is shown; all where it is left out. */
  readonly fields?: readonly Field[];
  /** As an officer has confirmed them: the form of the document is held against these. */
  readonly confirmed?: ConfirmedFieldsDto | null;
  /** What the file was sent for: to be handed in, or to be read as a plan. */
  readonly purpose?: 'evidence' | 'plan';
}

/** What was found in a file when it was taken in: what it says of itself, who signed it, what to be careful about. */
export function DocumentFindings({ documentId, fields = FIELDS, confirmed = null, purpose = 'evidence' }: Props): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useFindings(documentId, confirmed);
  if (data === undefined) return null;
  const read = readFields(data).filter(({ field }) => fields.includes(field));
  return (
    <div className={classes.found}>
      {read.length > 0 && (
        <>
          <p>{t('upload.read')}</p>
          <dl className={classes.read}>
            {read.map(({ field, value, page }) => (
              <div key={field} style={{ display: 'contents' }}>
                <dt>{t(`upload.field.${field}`)}</dt>
                <dd>
                  {field === 'issuedOn' ? writtenDay(value) : value}
                  {page !== null && <span className={classes.facts}> · {t('upload.onPage', { page })}</span>}
                </dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {data.capture !== null && (
        <p>{t('upload.captured', { address: data.capture.address, time: writtenInstant(data.capture.capturedAt) })}</p>
      )}
      <RegisterFindings documentId={documentId} mediaType={data.mediaType} />
      {data.declaredUnmarked && !data.hasText && <p>{t('upload.declared')}</p>}
      {data.warnings.map(({ code, message }) => (
        <p key={code + message}>{t('upload.warning', { message })}</p>
      ))}
      {data.flags.map((flag) => (
        <p key={flag}>{t(`upload.flag.${flag}`)}</p>
      ))}
      <SignatureList signatures={data.signatures} />
      {data.contentState === 'scanning' && <p>{t(`upload.scanning.${purpose}`)}</p>}
      {data.expiresOn !== null && <p className={classes.facts}>{t(`upload.expires.${purpose}`, { day: writtenDay(data.expiresOn) })}</p>}
    </div>
  );
}

function readFields({ metadata }: DocumentDto): { field: Field; value: string; page: number | null }[] {
  return FIELDS.flatMap((field) => {
    const found = metadata?.[field];
    return found === null || found === undefined ? [] : [{ field, value: found.value, page: found.line.page }];
  });
}
