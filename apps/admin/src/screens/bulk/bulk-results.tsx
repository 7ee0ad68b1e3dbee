import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkAnswerDto } from '#api-client/index';
import classes from './bulk.module.css';
import { FasterBy } from './faster-by';
import { reasonOf } from './reason-of';

/** How many were done, or would be, and which not and why: those with the same reason together. */
export function BulkResults({ answer: { results, totals } }: { readonly answer: BulkAnswerDto }): ReactElement {
  const { t } = useTranslation();
  const refused = Map.groupBy(
    results.filter(({ refusal }) => refusal !== undefined),
    reasonOf,
  );
  return (
    <div role="status">
      <p className={classes.totals}>
        {totals.wouldDo > 0 && t('bulk.wouldDo', { count: totals.wouldDo })}
        {totals.done > 0 && t('bulk.done', { count: totals.done })}
        {totals.wouldDo + totals.done === 0 && t('bulk.none')}
      </p>
      {totals.refused > 0 && (
        <>
          <p className={classes.totals}>{t('bulk.refused', { count: totals.refused })}</p>
          <ul className={classes.reasons}>
            {[...refused].map(([reason, tasks]) => (
              <li key={reason}>
                <details>
                  <summary>
                    {reason} · {tasks.length}
                  </summary>
                  <ul>
                    {tasks.map(({ taskId, reference, refusal }) => (
                      <li key={taskId}>
                        {reference ?? taskId}
                        {refusal?.code === 'stale' && (
                          <>
                            {' · '}
                            <FasterBy taskId={taskId} />
                          </>
                        )}
                      </li>
                    ))}
                  </ul>
                </details>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
