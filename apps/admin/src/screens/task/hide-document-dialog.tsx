import { Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { hideTaskDocument, type TaskDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import type { StoredFile } from '../../kit/file-list';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';

interface Props {
  readonly task: TaskDto;
  readonly file: StoredFile;
  /** Ids of the capacities that permit it. */
  readonly capacities: readonly string[];
  readonly onClose: () => void;
}

/** Why a file is taken back, and what follows. */
export function HideDocumentDialog({ task, file, capacities, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const form = useForm<RegisterInput & { readonly reason: string }>({
    initialValues: { actingAs: proposedCapacity(capacities), reason: '' },
    validate: { reason: (reason) => (reason.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <RegisterDialog
      title={t('hiding.title', { name: file.name })}
      note={t('hiding.note')}
      done={t('hiding.done')}
      submit={t('hiding.hide')}
      capacities={capacities}
      form={form}
      act={(input) =>
        hideTaskDocument({
          path: { id: task.id },
          headers: seen(task.version, newIntent()),
          body: { ...actingAs(input), documentId: file.documentId, reason: input.reason },
        })
      }
      onClose={onClose}
    >
      <Textarea label={t('field.reason')} required autosize minRows={3} data-autofocus {...form.getInputProps('reason')} />
    </RegisterDialog>
  );
}
