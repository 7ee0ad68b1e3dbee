import { NativeSelect } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowPublicationDto } from '#api-client/index';
import type { RowChoices } from './lead-choice';

/** How many days before a task's date opinions may be asked for; the API takes others. */
const DAYS = [3, 5, 7, 10, 15, 30];

interface Props {
  readonly row: RowPublicationDto;
  readonly choices: RowChoices;
  readonly onChoose: (choices: RowChoices) => void;
}

/** Opinions on request, or of every coordinating unit as soon as a task is assigned. */
export function OpinionChoice({ row: { path }, choices, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  const { contributionDays } = choices;
  const choose = (days: string): void => {
    const others = Object.fromEntries(Object.entries(contributionDays).filter(([row]) => row !== path));
    onChoose({ ...choices, contributionDays: days === '' ? others : { ...others, [path]: Number(days) } });
  };
  return (
    <NativeSelect
      size="xs"
      mt={4}
      miw="16rem"
      maw="20rem"
      aria-label={t('plans.opinions', { path })}
      value={String(contributionDays[path] ?? '')}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
      data={[
        { value: '', label: t('plans.opinionsOnRequest') },
        ...DAYS.map((count) => ({ value: String(count), label: t('plans.opinionsRequired', { count }) })),
      ]}
    />
  );
}
