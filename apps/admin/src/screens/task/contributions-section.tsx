import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readContributionOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import { FileList } from '../../kit/file-list';
import { AskUnitDialog } from './ask-unit-dialog';
import { ContributionActions } from './contribution-actions';
import classes from './task-panel.module.css';

/** What other units were asked, and what they said. */
export function ContributionsSection({ task }: { readonly task: TaskDto }): ReactElement {
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
              <strong>{contribution.unit.name}</strong>
              <Chip>{t(`contributionState.${contribution.state}`)}</Chip>
            </div>
            <p>{contribution.question}</p>
            <p className={classes.muted}>
              {t('task.asked', { day: writtenDay(contribution.dueOn) })}
              {contribution.required && ` · ${t('task.requiredShort')}`}
            </p>
            <Opinion id={contribution.id} version={contribution.version} />
            {units.includes(contribution.unit.id) && <ContributionActions contribution={contribution} />}
          </li>
        ))}
      </ul>
      {asking && <AskUnitDialog task={task} onClose={() => setAsking(false)} />}
    </section>
  );
}

/** What the unit answered, where it has. */
function Opinion({ id, version }: { readonly id: string; readonly version: number }): ReactElement | null {
  const { data } = useQuery({ ...readContributionOptions({ path: { id } }), enabled: version > 1 });
  if (data === undefined) return null;
  const { opinion, declineReason } = data;
  return (
    <>
      {typeof opinion?.text === 'string' && <blockquote>{opinion.text}</blockquote>}
      {opinion !== null && opinion.documents.length > 0 && <FileList files={opinion.documents} />}
      {declineReason !== null && <blockquote>{declineReason}</blockquote>}
    </>
  );
}
