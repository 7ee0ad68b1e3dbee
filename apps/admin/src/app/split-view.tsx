import type { ReactElement, ReactNode } from 'react';
import classes from './split-view.module.css';

interface Props {
  readonly list: ReactNode;
  /** Null while nothing is chosen. */
  readonly detail: ReactNode | null;
  /** The way back to the list where there is no room for both. */
  readonly back: ReactNode;
}

/** List and detail side by side from 1100 px; below that the chosen one alone, with a way back. */
export function SplitView({ list, detail, back }: Props): ReactElement {
  return (
    <div className={classes.split} data-chosen={detail !== null || undefined}>
      <div className={classes.list}>{list}</div>
      {detail !== null && (
        <div className={classes.detail}>
          <div className={classes.back}>{back}</div>
          {detail}
        </div>
      )}
    </div>
  );
}
