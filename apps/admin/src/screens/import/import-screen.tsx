import { Button, NumberInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { proposePlan } from '#api-client/index';
import { newIntent } from '../../api/client';
import { ScreenTitle } from '../../app/screen-title';
import type { StoredFile } from '../../kit/file-list';
import { ErrorState } from '../../kit/states';
import { DocumentFindings } from '../../kit/uploads/document-findings';
import { FileDrop } from '../../kit/uploads/file-drop';
import classes from './import.module.css';
import { OpenProposals } from './open-proposals';
import { useAdministering } from './use-administering';

/** From a signed document to what was read of it: the file is sent, read, and opened with its questions. */
export function ImportScreen(): ReactElement {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { actingAs } = useAdministering();
  const [files, setFiles] = useState<readonly StoredFile[]>([]);
  const [year, setYear] = useState<number | string>('');
  const file = files.at(-1);
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (documentId: string) => {
      const body = { documentId, ...(typeof year === 'number' && { year }), ...(actingAs !== null && { actingAs }) };
      return (await proposePlan({ headers: { 'Idempotency-Key': newIntent() }, body, throwOnError: true })).data;
    },
    onSuccess: ({ id }) => navigate({ to: '/plans/import/$proposalId', params: { proposalId: id } }),
  });
  return (
    <>
      <ScreenTitle title={t('planImport.title')} />
      <div className={classes.upload}>
        <p className={classes.muted}>{t('planImport.intro')}</p>
        <FileDrop
          label={t('planImport.file')}
          takes={t('planImport.takes')}
          files={files}
          onChange={(chosen) => setFiles(chosen.slice(-1))}
          actingAs={actingAs}
          below={({ documentId }) => <DocumentFindings documentId={documentId} purpose="plan" />}
        />
        <NumberInput label={t('planImport.year')} min={2000} max={2100} hideControls value={year} onChange={setYear} maw="24rem" />
        {error !== null && <ErrorState error={error} />}
        <div>
          <Button disabled={file === undefined} loading={isPending} onClick={() => file && mutate(file.documentId)}>
            {t('planImport.read')}
          </Button>
        </div>
        <h2 className={classes.heading}>{t('planImport.open')}</h2>
      </div>
      <OpenProposals />
    </>
  );
}
