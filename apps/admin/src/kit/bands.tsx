import type { ReactElement, ReactNode } from 'react';
import classes from './bands.module.css';

export interface Band {
  readonly key: string;
  readonly title: string;
  /** How many there are in all, also where not all are read yet. */
  readonly count: number;
  readonly rows: readonly ReactNode[];
}

/** A queue cut into stretches of urgency. An empty stretch is not shown. */
export function Bands({ bands }: { readonly bands: readonly Band[] }): ReactElement {
  return (
    <div>
      {bands
        .filter(({ count, rows }) => count > 0 || rows.length > 0)
        .map(({ key, title, count, rows }) => (
          <section key={key} aria-labelledby={`band-${key}`}>
            <h2 className={classes.title} id={`band-${key}`}>
              {title} · {count}
            </h2>
            <ul className={classes.rows}>{rows}</ul>
          </section>
        ))}
    </div>
  );
}
