import { Radio, Select, Stack } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanProposalDto, ProposedItemDto } from '#api-client/index';
import { CorrectionDialog } from './correction-dialog';
import type { Correction } from './proposal-questions';
import type { AgencyNames } from './use-agency-names';
import type { Corrections } from './use-corrections';

interface Props {
  readonly item: ProposedItemDto;
  readonly groups: PlanProposalDto['groups'];
  readonly nameOf: AgencyNames['nameOf'];
  readonly corrections: Corrections;
  readonly onClose: () => void;
}

/** One that may submit for all: a unit that the row names, or one of a group that it names. */
interface Submitting {
  readonly value: string;
  readonly label: string;
  readonly lead: string;
  readonly member?: string;
}

const MODES = ['each', 'joint'] as const;

/** How the leads of a row work; where they work jointly, who submits: a unit of a group too. */
export function LeadModeDialog({ item, groups, nameOf, corrections, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const submitting = whoMaySubmit(item, groups, nameOf);
  const [mode, setMode] = useState<(typeof MODES)[number]>(item.leadMode === 'each' ? 'each' : 'joint');
  const [chosen, setChosen] = useState<string | null>(standingOf(item, submitting)?.value ?? null);
  const save = (): void => {
    const who = mode === 'joint' ? submitting.find(({ value }) => value === chosen) : undefined;
    const said: Correction = {
      kind: 'lead-mode',
      row: item.row,
      leadMode: mode,
      ...(who !== undefined && { submittingLead: who.lead, ...(who.member !== undefined && { submittingMember: who.member }) }),
    };
    corrections.correct([said], onClose);
  };
  return (
    <CorrectionDialog
      title={t('planImport.leadModeTitle', { row: item.row })}
      submit={t('planImport.save')}
      corrections={corrections}
      onSubmit={save}
      onClose={onClose}
    >
      <Radio.Group label={t('planImport.cell.lead')} value={mode} onChange={(value) => setMode(MODES.find((one) => one === value) ?? mode)}>
        <Stack gap="xs" mt="xs">
          {MODES.map((one) => (
            <Radio key={one} value={one} label={t(`planImport.leadMode.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {mode === 'joint' && (
        <Select
          label={t('form.optional', { label: t('planImport.whoSubmits') })}
          description={t('planImport.whoSubmitsNote')}
          data={submitting.map(({ value, label }) => ({ value, label }))}
          value={chosen}
          onChange={setChosen}
          searchable
          clearable
          limit={100}
        />
      )}
    </CorrectionDialog>
  );
}

function whoMaySubmit({ leads }: ProposedItemDto, groups: Props['groups'], nameOf: Props['nameOf']): readonly Submitting[] {
  const all = leads.flatMap(({ text, resolved }): Submitting[] => {
    if (resolved?.type === 'unit') return [{ value: resolved.id, label: nameOf(resolved), lead: text }];
    const units = groups.find(({ id }) => id === resolved?.id)?.units ?? [];
    return units.map((id) => ({ value: id, label: `${nameOf({ type: 'unit', id })} (${text})`, lead: text, member: id }));
  });
  // Who is named and belongs to a group that is named too is one and the same.
  return all.filter(({ value }, index) => all.findIndex((one) => one.value === value) === index);
}

function standingOf({ submittingLead, submittingMember }: ProposedItemDto, submitting: readonly Submitting[]): Submitting | undefined {
  if (submittingLead === undefined) return undefined;
  return submitting.find(({ value, lead, member }) =>
    submittingMember === undefined ? lead === submittingLead && member === undefined : value === submittingMember,
  );
}
