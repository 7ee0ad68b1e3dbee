import { Button, Group, Modal, Stack } from '@mantine/core';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  readonly title: string;
  /** What will follow, in sentences. */
  readonly consequences: readonly string[];
  readonly confirm: string;
  readonly busy?: boolean;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

/** Asks once more, saying what will follow. */
export function Confirm({ title, consequences, confirm, busy = false, onConfirm, onCancel, children }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Modal opened onClose={onCancel} title={title} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <Stack>
        <ul>
          {consequences.map((consequence) => (
            <li key={consequence}>{consequence}</li>
          ))}
        </ul>
        {children}
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>
            {t('form.cancel')}
          </Button>
          <Button onClick={onConfirm} loading={busy}>
            {confirm}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
