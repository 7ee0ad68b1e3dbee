import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorState } from '../../kit/states';
import type { Corrections } from './use-corrections';

interface Props {
  readonly title: string;
  readonly submit: string;
  readonly isReady?: boolean;
  readonly corrections: Corrections;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** What is said in a dialog, and why it was not taken: what was typed stays until it was, also where somebody was faster. */
export function CorrectionDialog({ title, submit, isReady = true, corrections, onSubmit, onClose, children }: Props): ReactElement {
  const { t } = useTranslation();
  const { isPending, error, news } = corrections;
  return (
    <Modal opened onClose={onClose} title={title} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <Stack>
          {children}
          {news !== null && <p role="status">{t('planImport.stale')}</p>}
          {error !== null && <ErrorState error={error} />}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('form.cancel')}
            </Button>
            <Button type="submit" disabled={!isReady} loading={isPending}>
              {submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
