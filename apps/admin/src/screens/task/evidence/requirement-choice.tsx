import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { askedOf } from './evidence-input';

interface Props {
  readonly task: TaskDto;
  /** As the form holds it; empty: of none by itself. */
  readonly requirement: string;
  readonly onChoose: (requirement: string) => void;
}

/** Which of several requirements something answers; nothing where the row asks for one thing. */
export function RequirementChoice({ task, requirement, onChoose }: Props): ReactElement | null {
  const { t } = useTranslation();
  const asked = askedOf(task);
  if (asked.length < 2) return null;
  return (
    <Select
      label={t('evidence.answers')}
      data={asked.map(({ number, text }) => ({ value: String(number), label: `${number}. ${text}` }))}
      placeholder={t('evidence.answersNone')}
      clearable
      value={requirement === '' ? null : requirement}
      onChange={(chosen) => onChoose(chosen ?? '')}
    />
  );
}
