import { Button, Group } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskListItemDto } from '#api-client/index';
import classes from './reviews.module.css';

/** What the keys of the list do. */
export const TRIAGE = ['previous', 'next', 'start-review', 'approve', 'return', 'note'] as const;
export type Triage = (typeof TRIAGE)[number];

interface Props {
  /** The row that the buttons are about; undefined: none yet. */
  readonly task: TaskListItemDto | undefined;
  readonly onAct: (act: Triage) => void;
  readonly onKeys: () => void;
}

/** The keys of the list as buttons, and the row that they are about. */
export function TriageBar({ task, onAct, onKeys }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <section className={classes.triage} aria-label={t('queue.current')}>
      <span className={classes.currentRow}>{task === undefined ? t('queue.noCurrent') : `${task.item.path} · ${task.leadUnit.name}`}</span>
      <Group gap="xs">
        {TRIAGE.map((act) => (
          <Button key={act} size="compact-md" variant="default" disabled={task === undefined && act !== 'next'} onClick={() => onAct(act)}>
            {t(`queue.act.${act}`)}
          </Button>
        ))}
        <Button size="compact-md" variant="subtle" onClick={onKeys}>
          {t('reviews.keys')}
        </Button>
      </Group>
    </section>
  );
}
