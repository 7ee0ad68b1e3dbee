import { Checkbox } from '@mantine/core';
import type { ReactElement } from 'react';
import type { StretchChoice } from './use-selection';

interface Props {
  readonly choice: StretchChoice;
  /** Beside a heading the box needs no words of its own. */
  readonly isBesideTitle?: boolean;
}

/** The box that chooses a whole stretch of rows. */
export function ChooseAll({ choice: { label, isAll, isSome, onToggle }, isBesideTitle = false }: Props): ReactElement {
  const said = isBesideTitle ? { 'aria-label': label, title: label } : { label };
  return <Checkbox {...said} checked={isAll} indeterminate={isSome} onChange={onToggle} />;
}
