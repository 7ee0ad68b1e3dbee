import { Select, TextInput } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentDto, ReadFieldDto } from '#api-client/index';
import { DOCUMENT_TYPES } from './document-types';
import type { PlacedInput } from './evidence-input';
import classes from './evidence.module.css';

interface Props {
  /** As it was read in the document, with the place. */
  readonly metadata: DocumentDto['metadata'];
  readonly placed: PlacedInput;
  readonly onChange: (more: Partial<PlacedInput>) => void;
}

/** What stands on a document: as it was read, for the officer to confirm or to put right. */
export function DocumentFields({ metadata, placed, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <p className={classes.confirm}>{t('evidence.confirm')}</p>
      <div className={classes.fields}>
        <Select
          label={t('upload.field.type')}
          description={<Place read={metadata?.type} />}
          data={DOCUMENT_TYPES}
          searchable
          clearable
          value={placed.type === '' ? null : placed.type}
          onChange={(type) => onChange({ type: DOCUMENT_TYPES.find((known) => known === type) ?? '' })}
        />
        <TextInput
          label={t('upload.field.number')}
          description={<Place read={metadata?.number} />}
          value={placed.number}
          onChange={(event) => onChange({ number: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={t('upload.field.issuedOn')}
          description={<Place read={metadata?.issuedOn} />}
          value={placed.issuedOn}
          onChange={(event) => onChange({ issuedOn: event.currentTarget.value })}
        />
        <TextInput
          label={t('upload.field.signer')}
          description={<Place read={metadata?.signer} />}
          value={placed.signer}
          onChange={(event) => onChange({ signer: event.currentTarget.value })}
        />
      </div>
    </>
  );
}

/** The line that a field was read in. */
function Place({ read }: { readonly read: ReadFieldDto | null | undefined }): ReactElement {
  const { t } = useTranslation();
  if (read === null || read === undefined) return <>{t('evidence.notRead')}</>;
  const { text, page } = read.line;
  return <>{page === null ? t('evidence.readIn', { text }) : t('evidence.readOnPage', { page, text })}</>;
}
