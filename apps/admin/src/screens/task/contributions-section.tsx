import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readContributionOptions } from '#api-client/@tanstack/react-query.gen';
import type { ContributionSummaryDto, TaskDto } from '#api-client/index';
import { useMe, workingFor } from '../../app/me';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import { FileList } from '../../kit/file-list';
import { AskUnitDialog } from './ask-unit-dialog';
import { ContributionActions } from './contribution-actions';
import classes from './task-panel.module.css';
import { WaiveDialog } from './waive-dialog';

/** What other units were asked, and what they said. */
export function ContributionsSection({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const { units, capacities } = useMe();
  const [asking, setAsking] = useState(false);
  const [waiving, setWaiving] = useState<ContributionSummaryDto | null>(null);
  const held = workingFor(task.leadUnit.id, capacities);
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
            {mayAsk && isOpen(contribution) && (
              <Button variant="default" size="compact-md" onClick={() => setWaiving(contribution)}>
                {t('contributionVerb.waive')}
                <span className="visually-hidden"> {contribution.unit.name}</span>
              </Button>
            )}
            {units.includes(contribution.unit.id) && <ContributionActions contribution={contribution} />}
          </li>
        ))}
      </ul>
      {waiving !== null && <WaiveDialog contribution={waiving} capacities={held} onClose={() => setWaiving(null)} />}
      {asking && <AskUnitDialog task={task} onClose={() => setAsking(false)} />}
    </section>
  );
}

function isOpen({ state }: ContributionSummaryDto): boolean {
  return state === 'requested' || state === 'acknowledged';
}

/** What the unit answered, where it has. */
function Opinion({ id, version }: { readonly id: string; readonly version: number }): ReactElement | null {
  const { data } = useQuery({ ...readContributionOptions({ path: { id } }), enabled: version > 1 });
  if (data === undefined) return null;
  const { opinion, declineReason, waiveReason } = data;
  return (
    <>
      {typeof opinion?.text === 'string' && <blockquote>{opinion.text}</blockquote>}
      {opinion !== null && opinion.documents.length > 0 && <FileList files={opinion.documents} />}
      {declineReason !== null && <blockquote>{declineReason}</blockquote>}
      {waiveReason !== null && <blockquote>{waiveReason}</blockquote>}
    </>
  );
}
