import { Button, Menu } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { afterPress } from './after-press';
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
  /** The verb whose button leads; null: none does. */
  readonly primary: string | null;
  readonly name: string;
}

/** Verbs that only somebody else may fire are no use to a reader: their blockers are about the reader's rights. */
const NOT_MINE = ['not-allowed'];

/** As many stand side by side; with more, the others are behind one button. */
const SIDE_BY_SIDE = 4;
const BEFORE_OTHERS = 3;

/** One primary action, the others beside it and, where there are many, behind a button. A disabled one stays readable and says why. */
export function ActionBar({ actions, label, onAct, primary, name }: Props): ReactElement | null {
  const shown = actions.filter(({ enabled, blockers }) => enabled || blockers.every(({ code }) => !NOT_MINE.includes(code)));
  if (shown.length === 0) return null;
  const leading = shown.find(({ verb, enabled }) => enabled && verb === primary);
  const inOrder = leading === undefined ? shown : [leading, ...shown.filter((action) => action !== leading)];
  const beside = inOrder.slice(0, inOrder.length > SIDE_BY_SIDE ? BEFORE_OTHERS : SIDE_BY_SIDE);
  return (
    <div className={classes.bar} role="group" aria-label={name}>
      {beside.map((action) => (
        <ActionButton key={action.verb} action={action} label={label(action.verb)} isPrimary={action === leading} onAct={onAct} />
      ))}
      {inOrder.length > beside.length && <OtherActions actions={inOrder.slice(beside.length)} label={label} onAct={onAct} />}
    </div>
  );
}

function OtherActions({ actions, label, onAct }: Pick<Props, 'actions' | 'label' | 'onAct'>): ReactElement {
  const { t } = useTranslation();
  return (
    <Menu position="bottom-start" withinPortal={false}>
      <Menu.Target>
        <Button variant="default">{t('task.otherActions')}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action) => (
          <Menu.Item key={action.verb} disabled={!action.enabled} onClick={() => afterPress(() => onAct(action))}>
            {label(action.verb)}
            {!action.enabled && <span className={classes.why}>{action.blockers.map(({ message }) => message).join(' ')}</span>}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
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
      <Button variant={isPrimary ? 'filled' : 'default'} onClick={() => afterPress(() => onAct(action))}>
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
