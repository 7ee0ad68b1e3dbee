import { Modal } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { openFurther, type DossierDto, type OccurrencePreviewDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { PreviewedForm } from '../../kit/previewed-form';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import { EventPreview } from './event-preview';
import type { Registrar } from './registrars';

interface Props {
  readonly dossier: DossierDto;
  readonly registrar: Registrar;
  readonly onClose: () => void;
}

/** Opens for a registered event the rows that wait for it and do not have it yet: first it shows them, then it writes. */
export function OpenFurtherDialog({ dossier, registrar, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const previewed = usePreviewed<object, OccurrencePreviewDto>({
    capacities: [registrar.capacity],
    act: async (_, how) =>
      (await openFurther({ path: { id: dossier.id }, headers: seen(dossier.version, newIntent()), body: how, throwOnError: true })).data,
    onDone: ({ rows }) => {
      onClose();
      toast(t('occurrences.done', { count: rows.reduce((sum, { obligation }) => sum + obligation.tasks.length, 0) }));
    },
    onFaults: () => undefined,
  });
  const form = useForm({ initialValues: {} });
  return (
    <Modal opened onClose={onClose} title={t('occurrences.openFurther')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm
        form={form}
        previewed={previewed}
        note={t('occurrences.openFurtherNote')}
        submit={t('occurrences.openFurther')}
        onClose={onClose}
      >
        {previewed.preview !== null && <EventPreview preview={previewed.preview} />}
      </PreviewedForm>
    </Modal>
  );
}
