import { Checkbox, Stack } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './facets.module.css';

export interface Facet {
  readonly name: string;
  readonly title: string;
  readonly values: readonly { readonly value: string; readonly label: string; readonly count: number | null }[];
}

/** What is chosen of each facet: the same shape as in the URL. */
export type Chosen = Readonly<Record<string, readonly string[] | undefined>>;

interface Props {
  readonly facets: readonly Facet[];
  readonly chosen: Chosen;
  /** Puts the choice into the URL. */
  readonly onChoose: (name: string, values: readonly string[]) => void;
}

/** Narrows a list by ticking values; several of one facet mean any of them. */
export function Facets({ facets, chosen, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Stack gap="md" role="search" aria-label={t('facets.name')}>
      {facets.map(({ name, title, values }) => (
        <fieldset key={name} className={classes.facet}>
          <legend className={classes.title}>{title}</legend>
          {values.map(({ value, label, count }) => {
            const ticked = chosen[name] ?? [];
            return (
              <Checkbox
                key={value}
                size="sm"
                label={count === null ? label : `${label} (${count})`}
                checked={ticked.includes(value)}
                onChange={({ currentTarget }) =>
                  onChoose(name, currentTarget.checked ? [...ticked, value] : ticked.filter((other) => other !== value))
                }
              />
            );
          })}
        </fieldset>
      ))}
    </Stack>
  );
}
