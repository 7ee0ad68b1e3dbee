import { Button, Select, TextInput } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadPlanDto } from '#api-client/index';
import { CorrectionDialog } from './correction-dialog';
import type { Corrections } from './use-corrections';

interface Props {
  readonly proposal: ReadPlanDto;
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** Gives a section another number or title, or adds one; an empty one can be taken out. */
export function SectionDialog({ proposal, corrections, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [place, setPlace] = useState<number | null>(proposal.sections.length > 0 ? 0 : null);
  const section = place === null ? undefined : proposal.sections[place];
  const [number, setNumber] = useState(section?.number ?? '');
  const [title, setTitle] = useState(section?.title ?? '');
  const choose = (chosen: string | null): void => {
    const next = chosen === null ? undefined : proposal.sections[Number(chosen)];
    setPlace(chosen === null ? null : Number(chosen));
    setNumber(next?.number ?? '');
    setTitle(next?.title ?? '');
  };
  const save = (): void => {
    const words = { number: number.trim(), title: title.trim() };
    const said =
      section === undefined
        ? ({ kind: 'section', op: 'add', ...words } as const)
        : ({ kind: 'section', op: 'change', section: section.number, ...words } as const);
    corrections.correct([said], onClose);
  };
  return (
    <CorrectionDialog
      title={t('planImport.sectionsTitle')}
      submit={t('planImport.save')}
      isReady={number.trim() !== '' && title.trim() !== ''}
      corrections={corrections}
      onSubmit={save}
      onClose={onClose}
    >
      <Select
        label={t('planImport.whichSection')}
        placeholder={t('planImport.newSection')}
        data={proposal.sections.map((one, index) => ({ value: String(index), label: `${one.number}. ${one.title}` }))}
        value={place === null ? null : String(place)}
        onChange={choose}
        clearable
        clearButtonProps={{ 'aria-label': t('planImport.newSection') }}
      />
      <TextInput
        label={t('planImport.sectionNumber')}
        value={number}
        onChange={({ currentTarget }) => setNumber(currentTarget.value)}
        required
      />
      <TextInput
        label={t('planImport.sectionTitle')}
        value={title}
        onChange={({ currentTarget }) => setTitle(currentTarget.value)}
        required
      />
      {section?.items.length === 0 && (
        <div>
          <Button
            variant="default"
            onClick={() => corrections.correct([{ kind: 'section', op: 'remove', section: section.number }], onClose)}
          >
            {t('planImport.removeSection')}
          </Button>
        </div>
      )}
    </CorrectionDialog>
  );
}
