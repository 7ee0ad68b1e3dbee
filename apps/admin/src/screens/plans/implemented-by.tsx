import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { RowImplementingDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import classes from './plans.module.css';

interface Props {
  /** Of the row that is implemented. */
  readonly path: string;
  readonly rows: readonly RowImplementingDto[];
}

/** The rows of other plans that implement a row, each with how far it is, as far as the reader sees its tasks. */
export function ImplementedBy({ path, rows }: Props): ReactElement {
  const { t } = useTranslation();
  return (
    <div className={classes.implementing}>
      <span className={classes.muted} aria-hidden="true">
        {t('implementation.by')}
      </span>
      <ul aria-label={t('implementation.rows', { path })}>
        {rows.map((row) => (
          <li key={row.itemId}>
            <Link
              to="/plans/$planId"
              params={{ planId: row.plan.id }}
              search={row.plan.state === 'draft' ? {} : { item: row.path }}
              title={`${row.plan.issuer.name} · ${row.content} · ${row.leads.map(({ text }) => text).join('; ')}`}
            >
              {row.plan.code} · {row.path}
            </Link>
            <Chip tone={row.standing === 'overdue' ? 'red' : 'plain'}>{t(`implementation.standing.${row.standing}`)}</Chip>
            <Figures row={row} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many of the tasks are done, and how many overdue; nothing where there is none to count. */
function Figures({ row: { tasks, seesAll } }: { readonly row: RowImplementingDto }): ReactElement | null {
  const { t } = useTranslation();
  const { done = 0, ended = 0 } = tasks;
  const count = Object.values(tasks).reduce((sum, one) => sum + one, 0) - ended;
  if (count === 0) return null;
  const late = (tasks['overdue'] ?? 0) + (tasks['late-from-start'] ?? 0);
  return (
    <span className={classes.muted}>
      {t(seesAll ? 'implementation.figures' : 'implementation.figuresSeen', { done, count })}
      {late > 0 && ` · ${t('implementation.late', { count: late })}`}
    </span>
  );
}
