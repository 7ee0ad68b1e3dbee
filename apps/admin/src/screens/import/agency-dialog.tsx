import { Checkbox, Select } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { CorrectionDialog } from './correction-dialog';
import type { AgencyNames } from './use-agency-names';
import type { Corrections } from './use-corrections';

interface Props {
  readonly text: string;
  readonly agencies: AgencyNames['agencies'];
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** Whom a printed text means, out of everybody whom a cell can name; on request it becomes another name of theirs. */
export function AgencyDialog({ text, agencies, corrections, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [id, setId] = useState<string | null>(null);
  const [remember, setRemember] = useState(false);
  const chosen = agencies.find(({ ref }) => ref.id === id);
  return (
    <CorrectionDialog
      title={t('planImport.chooseFor', { text })}
      submit={t('planImport.chooseAgency')}
      isReady={chosen !== undefined}
      corrections={corrections}
      onSubmit={() => chosen && corrections.correct([{ kind: 'agency', text, ref: chosen.ref, remember }], onClose)}
      onClose={onClose}
    >
      <Select
        label={t('planImport.agency')}
        data={agencies.map(({ ref, label }) => ({ value: ref.id, label }))}
        value={id}
        onChange={setId}
        searchable
        nothingFoundMessage={t('planImport.agencyNotFound')}
        limit={50}
        data-autofocus
        required
      />
      <Checkbox label={t('planImport.remember')} checked={remember} onChange={({ currentTarget }) => setRemember(currentTarget.checked)} />
    </CorrectionDialog>
  );
}
