import { Button } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { afterPress } from '../../kit/after-press';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import { AskUnitDialog } from './ask-unit-dialog';
import { askedName } from './asked-name';
import { ContributionActions } from './contribution-actions';
import { ContributionChip, ContributionCourse } from './contribution-course';
import { isAwaited } from './question-standing';
import classes from './task-panel.module.css';

interface Props {
  readonly task: TaskDto;
  /** A question has ended, by the reader's hand. */
  readonly onAnswered?: () => void;
}

/** What others were asked, units and parties outside, by the lead or because the row requires it, what they said, and what became of it. */
export function ContributionsSection({ task, onAnswered = () => undefined }: Props): ReactElement {
  const { t } = useTranslation();
  const { units } = useMe();
  const [asking, setAsking] = useState(false);
  const mayAsk = task.state === 'assigned' && units.includes(task.leadUnit.id);
  const awaited = task.contributions.filter(isAwaited).length;
  return (
    <section className={classes.section}>
      <div className={classes.between}>
        <h3 className={classes.heading}>{t('task.contributions')}</h3>
        {mayAsk && (
          <Button variant="default" size="compact-md" onClick={() => afterPress(() => setAsking(true))}>
            {t('task.askUnit')}
          </Button>
        )}
      </div>
      {task.contributions.length === 0 && <p className={classes.muted}>{t('task.noContributions')}</p>}
      {awaited > 0 && <p className={classes.muted}>{t('opinion.waiting', { count: awaited })}</p>}
      <ul className={classes.items}>
        {task.contributions.map((contribution) => (
          <li key={contribution.id} className={classes.item}>
            <div className={classes.between}>
              <strong>{askedName(contribution)}</strong>
              <span className={classes.chips}>
                {contribution.required && <Chip tone="accent">{t('task.requiredShort')}</Chip>}
                <ContributionChip contribution={contribution} />
              </span>
            </div>
            <p>{contribution.origin === 'item' ? t('contribution.askedByRow') : contribution.question}</p>
            <p className={classes.muted}>
              {t('task.asked', { day: writtenDay(contribution.dueOn) })}
              {contribution.party !== null && ` · ${t('contribution.outside')}`}
            </p>
            <ContributionCourse task={task} contribution={contribution} />
            <ContributionActions contribution={contribution} onAnswered={onAnswered} />
          </li>
        ))}
      </ul>
      {asking && <AskUnitDialog task={task} onClose={() => setAsking(false)} />}
    </section>
  );
}
