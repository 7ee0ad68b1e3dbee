import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandoffListItemDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import classes from './coordination.module.css';

interface Props {
  readonly offers: readonly HandoffListItemDto[];
  /** The task that is open beside the list. */
  readonly chosen: string | undefined;
}

/** The tasks that other units offer to one's own; accepted or declined on the task's page. */
export function Offers({ offers, chosen }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (offers.length === 0) return null;
  return (
    <section aria-labelledby="offers">
      <h2 className={classes.band} id="offers">
        {t('question.offers')} · {offers.length}
      </h2>
      <ul className={classes.questions}>
        {offers.map(({ id, state, reason, fromUnit, task }) => (
          <li key={id} className={classes.question} data-selected={task.id === chosen || undefined}>
            <Link to="/coordination" search={{ task: task.id }}>
              {t('coordination.offered', { unit: fromUnit.name, reason })}
            </Link>
            <p>{task.content}</p>
            <p>{t('coordination.fromTask', { reference: task.reference })}</p>
            <p className={classes.facts}>
              <Chip>{t(`handoffState.${state}`)}</Chip>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
