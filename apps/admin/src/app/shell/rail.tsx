import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { countMyQueuesOptions } from '#api-client/@tanstack/react-query.gen';
import type { Role } from '../../kit/role';
import { useMe } from '../me';
import classes from './rail.module.css';

/** Who looks at how all the work stands, and not only at their own. */
const READS_ALL: readonly Role[] = ['leader', 'reviewer', 'plan-administrator', 'unit-head', 'auditor'];

/** The screens that one's roles have a use for, with what waits in each. */
export function Rail(): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const { data: queues } = useQuery(countMyQueuesOptions());
  const works = roles.has('officer') || roles.has('unit-head');
  const waiting = queues === undefined ? undefined : Object.values(queues.work).reduce((sum, count) => sum + count, 0);
  return (
    <nav className={classes.rail} aria-label={t('app.menu')}>
      {READS_ALL.some((role) => roles.has(role)) && <RailLink to="/overview" label={t('overview.title')} />}
      {works && <RailLink to="/work" label={t('nav.work')} count={waiting} />}
      {works && <RailLink to="/coordination" label={t('nav.coordination')} count={queues?.coordination} />}
      {(roles.has('reviewer') || roles.has('leader')) && <RailLink to="/reviews" label={t('nav.reviews')} count={queues?.reviews} />}
      <RailLink to="/tasks" label={t('tasks.title')} />
      <RailLink to="/plans" label={t('nav.plans')} />
      <RailLink to="/occurrences" label={t('nav.occurrences')} />
      <RailLink to="/documents" label={t('nav.documents')} />
      <RailLink to="/organisation" label={t('nav.organisation')} />
      <RailLink to="/calendar" label={t('nav.calendar')} />
      {roles.has('auditor') && <RailLink to="/audit" label={t('nav.audit')} />}
      <RailLink to="/status" label={t('nav.status')} />
      <RailLink to="/help" label={t('nav.help')} />
    </nav>
  );
}

interface RailLinkProps {
  readonly to:
    | '/overview'
    | '/tasks'
    | '/work'
    | '/coordination'
    | '/reviews'
    | '/plans'
    | '/occurrences'
    | '/documents'
    | '/organisation'
    | '/calendar'
    | '/audit'
    | '/status'
    | '/help';
  readonly label: string;
  readonly count?: number | undefined;
}

function RailLink({ to, label, count }: RailLinkProps): ReactElement {
  return (
    <Link to={to} className={classes.link} activeProps={{ 'data-active': true }}>
      <span>{label}</span>
      {count !== undefined && <span className={classes.count}>{count}</span>}
    </Link>
  );
}
