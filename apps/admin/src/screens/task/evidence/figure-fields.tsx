import { Button, Select, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPreviousPeriodOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { useNow } from '../../../app/now';
import { periodWords } from '../../../kit/period';
import { quartersUntil } from '../../../kit/quarters';
import type { FigureInput } from './evidence-input';
import classes from './evidence.module.css';
import { figureWords } from './figure-words';
import { ownPeriod } from './own-period';
import { RequirementChoice } from './requirement-choice';

const TEXTS = [
  { field: 'name', label: 'evidence.figureName' },
  { field: 'value', label: 'evidence.figureValue', inputMode: 'decimal' },
  { field: 'unit', label: 'evidence.figureUnit', placeholder: '%' },
] as const;

interface Props {
  readonly task: TaskDto;
  readonly figures: readonly FigureInput[];
  readonly onChange: (figures: readonly FigureInput[]) => void;
}

/** The figures that a version gives (số liệu): what they count, how many of what, for which period. */
export function FigureFields({ task, figures, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  const own = ownPeriod(task, t);
  const before = useQuery({ ...readPreviousPeriodOptions({ path: { id: task.id } }), staleTime: Infinity }).data?.previous?.figures ?? [];
  const periods = [...new Set([...(own === null ? [] : [own]), ...(today === undefined ? [] : quartersUntil(today))])];
  const change = (index: number, more: Partial<FigureInput>): void =>
    onChange(figures.map((figure, other) => (other === index ? { ...figure, ...more } : figure)));
  return (
    <div className={classes.figures}>
      {figures.map((figure, index) => (
        <div key={index} className={classes.figure} role="group" aria-label={t('evidence.figure', { number: index + 1 })}>
          {TEXTS.map(({ field, label, ...shown }) => (
            <TextInput
              key={field}
              label={t(label)}
              required
              {...shown}
              value={figure[field]}
              onChange={(event) => change(index, { [field]: event.currentTarget.value })}
            />
          ))}
          {before
            .filter(({ name }) => name === figure.name.trim())
            .map((given) => figureWords(given, t))
            .map((given) => (
              <Text key={given} size="sm" className={classes.before}>
                {t('draft.valueBefore', { given })}
              </Text>
            ))}
          <Select
            label={t('form.optional', { label: t('field.period') })}
            data={periods.map((period) => ({ value: period, label: periodWords(period, t) ?? period }))}
            clearable
            value={figure.period === '' ? null : figure.period}
            onChange={(period) => change(index, { period: period ?? '' })}
          />
          <RequirementChoice task={task} requirement={figure.requirement} onChoose={(requirement) => change(index, { requirement })} />
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('evidence.dropFigure', { number: index + 1 })}
            onClick={() => onChange(figures.filter((_, other) => other !== index))}
          >
            ×
          </Button>
        </div>
      ))}
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => onChange([...figures, { requirement: '', name: '', value: '', unit: '', period: own ?? '' }])}
      >
        {t('evidence.addFigure')}
      </Button>
    </div>
  );
}
