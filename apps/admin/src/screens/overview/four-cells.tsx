import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { OverviewDto } from '#api-client/index';
import type { TasksSearch } from '../../app/tasks-search';
import { CELLS, FOUR_CELLS, OTHER_CELLS, type Cell } from '../../kit/cells';
import { NumberLink } from './number-link';
import classes from './overview.module.css';
import { rateText } from './rate';

interface Props {
  readonly overview: OverviewDto;
  /** Which plans are counted: the lists behind the numbers are of the same. */
  readonly of: TasksSearch;
}

/** The four cells of a follow-up report, and beside them what makes their sum honest. */
export function FourCells({ overview, of }: Props): ReactElement {
  const { t } = useTranslation();
  const { cells, drafts, measured } = overview;
  const all = CELLS.reduce((sum, cell) => sum + (cells[cell] ?? 0), 0);
  const done = cells['done-on-time'] ?? 0;
  return (
    <section aria-label={t('overview.cells')} className={classes.section}>
      <ul className={classes.four}>
        {FOUR_CELLS.map((cell) => (
          <CellNumber key={cell} cell={cell} count={cells[cell] ?? 0} of={of} />
        ))}
      </ul>
      <dl className={classes.beside}>
        <div>
          <dt>{t('overview.rate')}</dt>
          <dd>
            <strong>{rateText(done, measured, t)}</strong>
            {measured > 0 && <span className={classes.muted}> {t('overview.rateOf', { done, all: measured })}</span>}
          </dd>
        </div>
        <div>
          <dt>{t('overview.beside')}</dt>
          <dd className={classes.others}>
            {OTHER_CELLS.map((cell) => (
              <NumberLink key={cell} of={{ ...of, cell: [cell] }} name={`${t(`cell.${cell}`)}: ${cells[cell] ?? 0}`}>
                {t(`cell.${cell}`)}: {cells[cell] ?? 0}
              </NumberLink>
            ))}
          </dd>
        </div>
        <div>
          <dt>
            <NumberLink of={{ ...of, cell: CELLS }} name={t('overview.sum', { count: all })}>
              {t('overview.sum', { count: all })}
            </NumberLink>
          </dt>
          <dd>
            {CELLS.map((cell) => cells[cell] ?? 0).join(' + ')} = {all}
            <br />
            {drafts === 0 ? (
              t('overview.noDrafts')
            ) : (
              <NumberLink of={{ ...of, state: ['draft'] }} name={t('overview.drafts', { count: drafts })}>
                {t('overview.drafts', { count: drafts })}
              </NumberLink>
            )}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function CellNumber({ cell, count, of }: { readonly cell: Cell; readonly count: number; readonly of: TasksSearch }): ReactElement {
  const { t } = useTranslation();
  return (
    <li>
      <NumberLink of={{ ...of, cell: [cell] }} className={classes.cell}>
        <span className={classes.number} data-cell={cell} data-none={count === 0 || undefined}>
          {count}
        </span>
        <span className={classes.word}>{t(`cell.${cell}`)}</span>
      </NumberLink>
    </li>
  );
}
