import { Button } from '@mantine/core';
import type { ReactElement } from 'react';
import classes from './action-bar.module.css';

/** What may be done now, as the API says it. */
export interface Action {
  readonly verb: string;
  readonly enabled: boolean;
  readonly capacities: readonly string[];
  readonly blockers: readonly { readonly code: string; readonly message: string }[];
}

interface Props {
  readonly actions: readonly Action[];
  readonly label: (verb: string) => string;
  readonly onAct: (action: Action) => void;
  /** The verb whose button leads; the first enabled one where it is absent. */
  readonly primary?: string;
  readonly name: string;
}

/** Verbs that only somebody else may fire are no use to a reader: their blockers are about the reader's rights. */
const NOT_MINE = ['not-allowed'];

/** One primary action, the others beside it. A disabled one stays readable and says why. */
export function ActionBar({ actions, label, onAct, primary, name }: Props): ReactElement | null {
  const shown = actions.filter(({ enabled, blockers }) => enabled || blockers.every(({ code }) => !NOT_MINE.includes(code)));
  if (shown.length === 0) return null;
  const leading = shown.find(({ verb, enabled }) => enabled && verb === primary) ?? shown.find(({ enabled }) => enabled);
  return (
    <div className={classes.bar} role="group" aria-label={name}>
      {shown.map((action) => (
        <ActionButton key={action.verb} action={action} label={label(action.verb)} isPrimary={action === leading} onAct={onAct} />
      ))}
    </div>
  );
}

function ActionButton({
  action,
  label,
  isPrimary,
  onAct,
}: {
  readonly action: Action;
  readonly label: string;
  readonly isPrimary: boolean;
  readonly onAct: (action: Action) => void;
}): ReactElement {
  const reason = `why-not-${action.verb}`;
  if (action.enabled)
    return (
      <Button variant={isPrimary ? 'filled' : 'default'} onClick={() => onAct(action)}>
        {label}
      </Button>
    );
  return (
    <span className={classes.blocked}>
      <Button variant="default" data-disabled aria-disabled aria-describedby={reason} onClick={(click) => click.preventDefault()}>
        {label}
      </Button>
      <span className={classes.reason} id={reason}>
        {action.blockers.map(({ message }) => message).join(' ')}
      </span>
    </span>
  );
}
