import type { ReactElement, ReactNode } from 'react';
import { ChooseAll } from './choose-all';
import classes from './bands.module.css';
import type { StretchChoice } from './use-selection';

export interface Band {
  readonly key: string;
  readonly title: string;
  /** How many there are in all, also where not all are read yet. */
  readonly count: number;
  readonly rows: readonly ReactNode[];
  /** Chooses all rows at once, where the queue lets choose. */
  readonly choice?: StretchChoice;
}

/** A queue cut into stretches of urgency. An empty stretch is not shown. */
export function Bands({ bands }: { readonly bands: readonly Band[] }): ReactElement {
  return (
    <div>
      {bands
        .filter(({ count, rows }) => count > 0 || rows.length > 0)
        .map(({ key, title, count, rows, choice }) => (
          <section key={key} aria-labelledby={`band-${key}`}>
            <div className={classes.title}>
              {choice !== undefined && <ChooseAll choice={choice} isBesideTitle />}
              <h2 className={classes.name} id={`band-${key}`}>
                {title} · {count}
              </h2>
            </div>
            <ul className={classes.rows}>{rows}</ul>
          </section>
        ))}
    </div>
  );
}
