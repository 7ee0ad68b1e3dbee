import { Button, Checkbox, Stack } from '@mantine/core';
import { useState, type ReactElement } from 'react';
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
  /** Whether the figures belong to another choice and are counted anew. */
  readonly isCounting?: boolean;
  /** Puts the choice into the URL. */
  readonly onChoose: (name: string, values: readonly string[]) => void;
}

/** As many values of a facet as are read at a glance; the others open when asked. */
const AT_A_GLANCE = 8;

/** Narrows a list by ticking values; several of one facet mean any of them. */
export function Facets({ facets, chosen, isCounting = false, onChoose }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <Stack gap="md" role="search" aria-label={t('facets.name')} aria-busy={isCounting}>
      {facets
        .filter(({ values }) => values.length > 0)
        .map((facet) => (
          <FacetValues key={facet.name} facet={facet} ticked={chosen[facet.name] ?? []} onChoose={onChoose} />
        ))}
    </Stack>
  );
}

interface FacetProps extends Pick<Props, 'onChoose'> {
  readonly facet: Facet;
  readonly ticked: readonly string[];
}

function FacetValues({ facet: { name, title, values }, ticked, onChoose }: FacetProps): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? values : values.filter(({ value }, at) => at < AT_A_GLANCE || ticked.includes(value));
  return (
    <fieldset className={classes.facet}>
      <legend className={classes.title}>{title}</legend>
      {shown.map(({ value, label, count }) => (
        <Checkbox
          key={value}
          size="sm"
          label={count === null ? label : `${label} (${count})`}
          checked={ticked.includes(value)}
          onChange={({ currentTarget }) =>
            onChoose(name, currentTarget.checked ? [...ticked, value] : ticked.filter((other) => other !== value))
          }
        />
      ))}
      {shown.length < values.length && (
        <Button variant="subtle" size="compact-sm" justify="flex-start" onClick={() => setOpen(true)}>
          {t('facets.more', { count: values.length - shown.length, title })}
        </Button>
      )}
    </fieldset>
  );
}
