import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { capturePage, type CapturedDocumentDto } from '#api-client/index';
import { newIntent } from '../../../api/client';
import { isProblem } from '../../../api/problem';
import { ErrorState } from '../../../kit/states';
import classes from './evidence.module.css';

interface Props {
  readonly actingAs: string | null;
  readonly onCaptured: (document: CapturedDocumentDto) => void;
}

/** A page of the web as evidence: kept as it is served now, with its address and its digest. */
export function LinkField({ actingAs, onCaptured }: Props): ReactElement {
  const { t } = useTranslation();
  const [address, setAddress] = useState('');
  const [declares, setDeclares] = useState(false);
  const capture = useMutation({
    mutationFn: async () => {
      const body = { address, ...(declares && { declaresUnmarked: true }), ...(actingAs !== null && { actingAs }) };
      return (await capturePage({ body, headers: { 'Idempotency-Key': newIntent() }, throwOnError: true })).data;
    },
    onSuccess: (document) => {
      onCaptured(document);
      setAddress('');
      setDeclares(false);
    },
  });
  const isUndeclared = isProblem(capture.error, 'secrecy-undeclared');
  return (
    <div className={classes.link}>
      <TextInput
        label={t('evidence.link')}
        description={t('evidence.linkNote')}
        type="url"
        placeholder="https://"
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <Button variant="default" loading={capture.isPending} disabled={address.trim() === ''} onClick={() => capture.mutate()}>
        {t('evidence.capture')}
      </Button>
      {isUndeclared && (
        <Checkbox label={t('evidence.linkDeclare')} checked={declares} onChange={(event) => setDeclares(event.currentTarget.checked)} />
      )}
      {capture.error !== null && !declares && <ErrorState error={capture.error} />}
    </div>
  );
}
