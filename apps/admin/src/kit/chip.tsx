import type { ReactElement, ReactNode } from 'react';
import classes from './chip.module.css';

/** Red belongs to overdue alone, amber to three days or less, green to done on time; accent marks a choice. */
export type Tone = 'plain' | 'red' | 'amber' | 'green' | 'accent';

/** A word in a frame. The colour only repeats what the word says. */
export function Chip({ tone = 'plain', children }: { readonly tone?: Tone; readonly children: ReactNode }): ReactElement {
  return (
    <span className={classes.chip} data-tone={tone}>
      {children}
    </span>
  );
}
