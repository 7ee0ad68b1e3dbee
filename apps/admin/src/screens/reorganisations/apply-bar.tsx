import { Button, Group } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RehearsalDto } from '#api-client/index';
import { Confirm } from '../../kit/confirm';
import { writtenDay } from '../../kit/day';
import classes from './reorganisations.module.css';

interface Props {
  readonly rehearsal: RehearsalDto;
  /** Nothing was answered since it was rehearsed. */
  readonly isCurrent: boolean;
  readonly isBusy: boolean;
  readonly onRehearse: () => void;
  readonly onApply: () => void;
}

/** Rehearse once more with what was answered; apply, from its day on and while nothing stands in the way. */
export function ApplyBar({ rehearsal, isCurrent, isBusy, onRehearse, onApply }: Props): ReactElement {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const { isDue, blockers, effectiveOn, units, memberships } = rehearsal;
  const moved = rehearsal.queues.reduce((sum, { tasks }) => sum + tasks.filter(({ from }) => from !== null).length, 0);
  return (
    <section className={classes.section}>
      {!isDue && <p className={classes.muted}>{t('reorganisation.notYet', { day: writtenDay(effectiveOn) })}</p>}
      <Group justify="flex-end">
        <Button variant="default" loading={isBusy} onClick={onRehearse}>
          {t('reorganisation.rehearseAgain')}
        </Button>
        <Button disabled={!isDue || !isCurrent || blockers.length > 0} loading={isBusy} onClick={() => setAsking(true)}>
          {t('reorganisation.apply')}
        </Button>
      </Group>
      {asking && (
        <Confirm
          title={t('reorganisation.apply')}
          consequences={[
            t('reorganisation.will.units', { count: units.length }),
            t('reorganisation.will.tasks', { count: moved }),
            t('reorganisation.will.people', { count: memberships.length }),
            t('reorganisation.will.keep'),
          ]}
          confirm={t('reorganisation.apply')}
          busy={isBusy}
          onConfirm={() => {
            setAsking(false);
            onApply();
          }}
          onCancel={() => setAsking(false)}
        />
      )}
    </section>
  );
}
