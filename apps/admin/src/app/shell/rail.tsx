import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countMyQueuesOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../me';
import classes from './rail.module.css';
import { screensFor, type ShellScreen } from './shell-screens';

/** The screens that one's roles have a use for, with what waits in each. */
export function Rail(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const { data: queues } = useQuery(countMyQueuesOptions());
  const waiting: Partial<Record<ShellScreen['to'], number>> =
    queues === undefined
      ? {}
      : {
          '/work': Object.values(queues.work).reduce((sum, count) => sum + count, 0),
          '/coordination': queues.coordination,
          '/reviews': queues.reviews,
          '/practice': queues.practice,
        };
  return (
    <nav className={classes.rail} aria-label={t('app.menu')}>
      {screensFor(roles)
        .filter(({ to }) => to !== '/practice' || (queues?.practice ?? 0) > 0)
        .map(({ to, name }) => (
          <Link key={to} to={to} className={classes.link} activeProps={{ 'data-active': true }}>
            <span>{t(name)}</span>
            {waiting[to] !== undefined && <span className={classes.count}>{waiting[to]}</span>}
          </Link>
        ))}
    </nav>
  );
}
