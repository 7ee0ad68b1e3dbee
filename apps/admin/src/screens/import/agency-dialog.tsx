import { Button, Checkbox, Group, Modal, Select, Stack } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Correction } from './proposal-questions';
import type { AgencyNames } from './use-agency-names';

interface Props {
  readonly text: string;
  readonly agencies: AgencyNames['agencies'];
  readonly isPending: boolean;
  readonly onChoose: (correction: Correction) => void;
  readonly onClose: () => void;
}

/** Whom a printed text means, out of everybody whom a cell can name; on request it becomes another name of theirs. */
export function AgencyDialog({ text, agencies, isPending, onChoose, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [id, setId] = useState<string | null>(null);
  const [remember, setRemember] = useState(true);
  const chosen = agencies.find(({ ref }) => ref.id === id);
  return (
    <Modal opened onClose={onClose} title={t('planImport.chooseFor', { text })} closeButtonProps={{ 'aria-label': t('form.close') }}>
      <Stack>
        <Select
          label={t('planImport.agency')}
          data={agencies.map(({ ref, label }) => ({ value: ref.id, label }))}
          value={id}
          onChange={setId}
          searchable
          limit={50}
          data-autofocus
          required
        />
        <Checkbox
          label={t('planImport.remember')}
          checked={remember}
          onChange={({ currentTarget }) => setRemember(currentTarget.checked)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('form.cancel')}
          </Button>
          <Button
            disabled={chosen === undefined}
            loading={isPending}
            onClick={() => chosen && onChoose({ kind: 'agency', text, ref: chosen.ref, remember })}
          >
            {t('planImport.chooseAgency')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
