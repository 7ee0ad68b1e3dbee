import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublishDto, RowPublicationDto } from '#api-client/index';

/** What publishing asks of rows, by row: how several leads work, who signs, and whether opinions are required. */
export type RowChoices = Required<Pick<PublishDto, 'leadModes' | 'submittingLeads' | 'issuers' | 'contributionDays'>>;

export const NO_CHOICES: RowChoices = { leadModes: {}, submittingLeads: {}, issuers: {}, contributionDays: {} };

interface Props {
  readonly row: RowPublicationDto;
  readonly names: ReadonlyMap<string, string>;
  readonly choices: RowChoices;
  readonly onChoose: (choices: RowChoices) => void;
}

/** Each lead for itself, or one task that one of them submits. Where one unit leads there is nothing to choose. */
export function LeadChoice({ row, names, choices, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { path, leadMode, leadUnits, counts } = row;
  const each = t('plans.previewEach', { count: counts.each });
  if (leadUnits.length < 2) return <>{each}</>;
  const { leadModes, submittingLeads } = choices;
  const choose = (mode: string): void =>
    onChoose({
      ...choices,
      leadModes: { ...leadModes, [path]: mode === 'joint' ? 'joint' : 'each' },
      submittingLeads: without(submittingLeads, path),
    });
  const submit = (unit: string): void =>
    onChoose({ ...choices, submittingLeads: unit === '' ? without(submittingLeads, path) : { ...submittingLeads, [path]: unit } });
  const units = leadUnits.map((unit) => ({ value: unit, label: names.get(unit) ?? unit }));
  return (
    <>
      <NativeSelect
        size="xs"
        maw="20rem"
        aria-label={t('plans.previewHow', { path })}
        value={leadMode}
        onChange={({ currentTarget }) => choose(currentTarget.value)}
        data={[
          { value: 'each', label: each },
          { value: 'joint', label: t('plans.previewJoint') },
        ]}
      />
      {leadMode === 'joint' && (
        <NativeSelect
          size="xs"
          mt={4}
          maw="20rem"
          aria-label={t('plans.previewSubmits', { path })}
          value={submittingLeads[path] ?? ''}
          onChange={({ currentTarget }) => submit(currentTarget.value)}
          data={[{ value: '', label: t('plans.previewWhoSubmits') }, ...units]}
        />
      )}
    </>
  );
}

function without(leads: RowChoices['submittingLeads'], path: string): RowChoices['submittingLeads'] {
  return Object.fromEntries(Object.entries(leads).filter(([row]) => row !== path));
}
