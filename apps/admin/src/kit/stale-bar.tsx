import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import classes from './stale-bar.module.css';

interface Props {
  /** What has happened meanwhile. */
  readonly news: string;
  readonly act: string;
  readonly onAct: () => void;
}

/** Says that somebody else was faster; what is shown stays as it is until the reader acts. */
export function StaleBar({ news, act, onAct }: Props): ReactElement {
  return (
    <div className={classes.bar} role="status">
      <span>{news}</span>
      <Button size="compact-sm" variant="default" onClick={onAct}>
        {act}
      </Button>
    </div>
  );
}
