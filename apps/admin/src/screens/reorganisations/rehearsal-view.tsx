import { Select } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationBlockerDto, RehearsalDto, UnitFateDto } from '#api-client/index';
import { shortDay } from '../../kit/day';
import { MovedPeople } from './moved-people';
import type { Nameable, Order } from './order';
import { QueueOnThatMorning } from './queue-on-that-morning';
import classes from './reorganisations.module.css';

interface Props {
  readonly rehearsal: RehearsalDto;
  readonly order: Order;
  readonly units: readonly Nameable[];
  /** What is answered here counts from the next rehearsal on. */
  readonly onChange: (order: Order) => void;
}

/** How things would stand on the first morning: what is in the way, what becomes of the units, every queue, every person. */
export function RehearsalView({ rehearsal, order, units, onChange }: Props): ReactElement {
  const { t } = useTranslation();
  const { blockers, warnings, queues, contributions, handoffs, tasksBeside, plans, deputies, clients, memberships } = rehearsal;
  return (
    <article className={classes.rehearsal} aria-label={t('reorganisation.rehearsal')}>
      <h2 className={classes.heading}>{t('reorganisation.onThatMorning', { day: shortDay(rehearsal.effectiveOn) })}</h2>
      <section className={classes.section} role="status" aria-label={t('reorganisation.inTheWay')}>
        <h3 className={classes.kind}>{t(blockers.length === 0 ? 'reorganisation.nothingInTheWay' : 'reorganisation.inTheWay')}</h3>
        <ul className={classes.rows}>
          {blockers.map((blocker) => (
            <li key={`${blocker.code} ${blocker.message}`} className={classes.blocker}>
              {blocker.message}
              <PlanOwner blocker={blocker} order={order} units={units} onChange={onChange} />
            </li>
          ))}
          {warnings.map(({ code, message }) => (
            <li key={`${code} ${message}`}>{message}</li>
          ))}
        </ul>
      </section>
      <section className={classes.section}>
        <h3 className={classes.kind}>
          {t('reorganisation.units')} · {rehearsal.units.length}
        </h3>
        <ul className={classes.rows}>
          {rehearsal.units.map((fate) => (
            <Fate key={fate.unit.id} fate={fate} />
          ))}
        </ul>
      </section>
      <section className={classes.section}>
        <h3 className={classes.kind}>
          {t('reorganisation.queues')} · {queues.length}
        </h3>
        {queues.map((queue) => (
          <QueueOnThatMorning key={queue.unit.id} queue={queue} />
        ))}
        <ul className={classes.rows}>
          <li>{t('reorganisation.contributions', { count: contributions.length })}</li>
          <li>{t('reorganisation.handoffs', { count: handoffs.length })}</li>
          <li>{t('reorganisation.beside', { count: tasksBeside })}</li>
          {plans.map(({ id, code, newOwner, rows, lines }) => (
            <li key={id}>
              {t('reorganisation.plan', { code, rows: rows.join(', '), count: rows.length })}{' '}
              {lines > 0 && t('reorganisation.lines', { count: lines })}{' '}
              {newOwner !== null && t('reorganisation.newOwner', { unit: newOwner.name })}
            </li>
          ))}
          {deputies.map(({ id, personName, from, goesOn }) => (
            <li key={id}>
              {t(goesOn ? 'reorganisation.deputyGoesOn' : 'reorganisation.deputyEnds', { name: personName, unit: from.name })}
            </li>
          ))}
          {clients.map(({ id, name, from, to }) => (
            <li key={id}>{t('reorganisation.client', { name, from: from.name, to: to.name })}</li>
          ))}
        </ul>
      </section>
      <MovedPeople memberships={memberships} order={order} onChange={onChange} />
    </article>
  );
}

interface PlanOwnerProps extends Omit<Props, 'rehearsal'> {
  readonly blocker: PublicationBlockerDto;
}

/** A plan whose owner ends waits for who keeps it. */
function PlanOwner({ blocker: { code, params }, order, units, onChange }: PlanOwnerProps): ReactElement | null {
  const { t } = useTranslation();
  const plan = params['plan'];
  if (code !== 'plan-owner-unsaid' || plan === undefined) return null;
  return (
    <Select
      label={t('reorganisation.planOwner', { plan })}
      data={units.map((unit) => ({ value: unit.code, label: `${unit.name} (${unit.code})` }))}
      searchable
      limit={50}
      value={order.planOwners?.[plan] ?? null}
      onChange={(owner) => owner !== null && onChange({ ...order, planOwners: { ...order.planOwners, [plan]: owner } })}
    />
  );
}

function Fate({ fate: { unit, kinds, was, successor } }: { readonly fate: UnitFateDto }): ReactElement {
  const { t } = useTranslation();
  const told = [
    ...(kinds.includes('created') ? [t('reorganisation.fate.created')] : []),
    ...(kinds.includes('renamed') ? [t('reorganisation.fate.renamed', { was: was ?? '–' })] : []),
    ...(kinds.includes('moved') ? [t('reorganisation.fate.moved')] : []),
    ...(kinds.includes('agency-changed') ? [t('reorganisation.fate.agencyChanged')] : []),
    ...(kinds.includes('ended') ? [t('reorganisation.fate.ended', { successor: successor?.name ?? '–' })] : []),
  ];
  return (
    <li>
      <strong>{unit.name}</strong>: {told.join('; ')}
    </li>
  );
}
