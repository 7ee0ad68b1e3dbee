import { Checkbox } from '@mantine/core';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { AmendmentEffectDto, AmendPlanDto, SaidPairDto } from '#api-client/index';
import { AmendedRow, fateOf, RowEffect } from './amended-row';
import classes from './amendment.module.css';
import { PairChoice } from './pair-choice';

interface Props {
  readonly effect: AmendmentEffectDto;
  /** Left out where it is only looked at. */
  readonly saying?: { readonly scope: AmendPlanDto['scope']; readonly onSay: (pair: SaidPairDto) => void };
}

const RULES = ['date', 'leads', 'dropped', 'new', 'renumbered', 'rest'] as const;

/** What an amendment changes and what becomes of the tasks, by which rules, and what stands in its way; doubtful rows come first. */
export function AmendmentDiff({ effect, saying }: Props): ReactElement {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const { rows, tasks, blockers } = effect;
  const counts = (['changed', 'renumbered', 'new', 'dropped', 'same'] as const).map((fate) => ({
    fate,
    count: rows.filter((row) => fateOf(row) === fate).length,
  }));
  const shown = rows.filter((row) => showsAll || row.isDoubtful || fateOf(row) !== 'same');
  const sorted = [...shown.filter((row) => row.isDoubtful), ...shown.filter((row) => !row.isDoubtful)];
  return (
    <section className={classes.diff} aria-label={t('amendment.changes')}>
      <p className={classes.totals} role="status">
        {counts
          .filter(({ count }) => count > 0)
          .map(({ fate, count }) => (
            <span key={fate}>{t(`amendment.count.${fate}`, { count })}</span>
          ))}
        <strong>{t('amendment.tasks', tasks)}</strong>
      </p>
      <details>
        <summary>{t('amendment.rules')}</summary>
        <ul>
          {RULES.map((rule) => (
            <li key={rule}>{t(`amendment.rule.${rule}`)}</li>
          ))}
        </ul>
      </details>
      {blockers.length > 0 && (
        <ul className={classes.blockers}>
          {blockers.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <Checkbox label={t('amendment.showAll')} checked={showsAll} onChange={(event) => setShowsAll(event.currentTarget.checked)} />
      {sorted.map((row) => (
        <AmendedRow key={`${row.kind} ${row.itemId ?? ''} ${row.path ?? ''}`} row={row}>
          {row.isDoubtful && row.likeness !== null && (
            <p className={classes.doubt}>
              {t('amendment.doubtful', { before: row.pathBefore ?? '', percent: Math.round(row.likeness * 100) })}
            </p>
          )}
          <RowEffect row={row} />
          {saying !== undefined && <PairChoice row={row} rows={rows} {...saying} />}
        </AmendedRow>
      ))}
    </section>
  );
}
