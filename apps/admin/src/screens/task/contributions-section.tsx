import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readContributionOptions } from '#api-client/@tanstack/react-query.gen';
import type { ContributionOfTaskDto, TaskDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import { AskUnitDialog } from './ask-unit-dialog';
import { askedName } from './asked-name';
import { ContributionActions } from './contribution-actions';
import { TaskFiles } from './task-files';
import classes from './task-panel.module.css';

interface Props {
  readonly task: TaskDto;
  /** A question has ended, by the reader's hand. */
  readonly onAnswered?: () => void;
}

/** What others were asked, units and parties outside, by the lead or because the row requires it, and what they said. */
export function ContributionsSection({ task, onAnswered = () => undefined }: Props): ReactElement {
  const { t } = useTranslation();
  const { units } = useMe();
  const [asking, setAsking] = useState(false);
  const mayAsk = task.state === 'assigned' && units.includes(task.leadUnit.id);
  return (
    <section className={classes.section}>
      <div className={classes.between}>
        <h3 className={classes.heading}>{t('task.contributions')}</h3>
        {mayAsk && (
          <Button variant="default" size="compact-md" onClick={() => setAsking(true)}>
            {t('task.askUnit')}
          </Button>
        )}
      </div>
      {task.contributions.length === 0 && <p className={classes.muted}>{t('task.noContributions')}</p>}
      <ul className={classes.items}>
        {task.contributions.map((contribution) => (
          <li key={contribution.id} className={classes.item}>
            <div className={classes.between}>
              <strong>{askedName(contribution)}</strong>
              <span className={classes.chips}>
                {contribution.required && <Chip tone="accent">{t('task.requiredShort')}</Chip>}
                <Chip>{t(`contributionState.${contribution.state}`)}</Chip>
              </span>
            </div>
            <p>{contribution.origin === 'item' ? t('contribution.askedByRow') : contribution.question}</p>
            <p className={classes.muted}>
              {t('task.asked', { day: writtenDay(contribution.dueOn) })}
              {contribution.party !== null && ` · ${t('contribution.outside')}`}
            </p>
            <Opinion task={task} contribution={contribution} />
            <ContributionActions contribution={contribution} onAnswered={onAnswered} />
          </li>
        ))}
      </ul>
      {asking && <AskUnitDialog task={task} onClose={() => setAsking(false)} />}
    </section>
  );
}

interface OfTask {
  readonly task: TaskDto;
  readonly contribution: ContributionOfTaskDto;
}

/** What was answered, where it was. */
function Opinion({ task, contribution: { id, version, state } }: OfTask): ReactElement | null {
  const isAnswered = state !== 'requested' && state !== 'acknowledged';
  const { data } = useQuery({ ...readContributionOptions({ path: { id } }), enabled: version > 1 && isAnswered });
  if (data === undefined) return null;
  const { opinion, declineReason, waiveReason } = data;
  return (
    <>
      {typeof opinion?.text === 'string' && <blockquote>{opinion.text}</blockquote>}
      {opinion !== null && opinion.documents.length > 0 && <TaskFiles task={task} files={opinion.documents} />}
      {declineReason !== null && <blockquote>{declineReason}</blockquote>}
      {waiveReason !== null && <blockquote>{waiveReason}</blockquote>}
    </>
  );
}
