import { Button, Menu, Progress } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './import.module.css';

/** What can be asked for beside answering. */
export type ProposalAct =
  | 'keys'
  | 'accept'
  | 'head'
  | 'approve'
  | 'discard'
  | 'agency'
  | 'lead-mode'
  | 'renumber'
  | 'remove'
  | 'add-row'
  | 'section'
  | 'columns'
  | 'amend';

interface Props {
  readonly left: number;
  readonly answered: number;
  /** Questions without whose answer there is no plan. */
  readonly mustAnswer: number;
  /** Whether the whole table is shown as it is printed. */
  readonly isTableShown: boolean;
  /** Whether it was begun from last year's plan: then no document is read. */
  readonly isCloned: boolean;
  readonly onTable: () => void;
  readonly onAsk: (act: ProposalAct) => void;
  readonly onStep: (by: 1 | -1) => void;
}

/** How far one has come, and what can be done with the whole of what was read. */
export function ProposalBar({ left, answered, mustAnswer, isTableShown, isCloned, onTable, onAsk, onStep }: Props): ReactElement {
  const { t } = useTranslation();
  const all = left + answered;
  return (
    <div className={classes.bar} role="group" aria-label={t('planImport.head')}>
      <strong role="status">{t('planImport.left', { count: left })}</strong>
      <Progress className={classes.progress} value={all === 0 ? 100 : (100 * answered) / all} aria-label={t('planImport.progress')} />
      <Button size="compact-md" variant="default" onClick={() => onStep(-1)}>
        {t('planImport.previous')}
      </Button>
      <Button size="compact-md" variant="default" onClick={() => onStep(1)}>
        {t('planImport.next')}
      </Button>
      <Button size="compact-md" variant={isTableShown ? 'light' : 'default'} aria-pressed={isTableShown} onClick={onTable}>
        {t('planImport.wholeTableShort')} (T)
      </Button>
      <Button size="compact-md" variant="default" onClick={() => onAsk('accept')}>
        {t('planImport.accept')}
      </Button>
      <Button size="compact-md" variant="subtle" onClick={() => onAsk('keys')}>
        {t('reviews.keys')}
      </Button>
      <Menu position="bottom-start" withinPortal={false}>
        <Menu.Target>
          <Button size="compact-md" variant="default">
            {t('task.otherActions')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onAsk('head')}>{t('planImport.completeHead')}</Menu.Item>
          <Menu.Item disabled={isCloned} onClick={() => onAsk('columns')}>
            {t('planImport.columns')}
          </Menu.Item>
          <Menu.Item onClick={() => onAsk('section')}>{t('planImport.sections')}</Menu.Item>
          <Menu.Item onClick={() => onAsk('add-row')}>{t('planImport.addRow')}</Menu.Item>
          <Menu.Item disabled={mustAnswer > 0} onClick={() => onAsk('amend')}>
            {t('amendment.choose')}
          </Menu.Item>
          <Menu.Item onClick={() => onAsk('discard')}>{t('planImport.discard')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-md"
        variant={left === 0 ? 'filled' : 'default'}
        disabled={mustAnswer > 0}
        aria-describedby={mustAnswer > 0 ? 'approve-waits' : undefined}
        onClick={() => onAsk('approve')}
      >
        {t('planImport.approve')}
      </Button>
      {mustAnswer > 0 && (
        <span className={classes.muted} id="approve-waits">
          {t('planImport.approveWaits', { count: mustAnswer })}
        </span>
      )}
    </div>
  );
}
