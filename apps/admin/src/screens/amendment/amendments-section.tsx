import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listAmendmentsOptions } from '#api-client/@tanstack/react-query.gen';
import { withdrawAmendment, type PlanAmendmentDto, type PlanDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { Chip } from '../../kit/chip';
import { dayOf, shortDay } from '../../kit/day';
import { WithdrawDialog } from '../../kit/withdraw-dialog';
import { SecondPersonActs } from '../corrections/second-person-acts';
import { useSecondCapacities } from '../corrections/use-second-capacities';
import { AmendedRow } from './amended-row';
import classes from './amendment.module.css';
import { ApproveAmendmentDialog } from './approve-amendment-dialog';

/** The amendments of a plan: the one that waits for a second person in sight, the decided ones folded. */
export function AmendmentsSection({ plan }: { readonly plan: PlanDto }): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(listAmendmentsOptions({ path: { id: plan.id } }));
  const all = data?.items ?? [];
  if (all.length === 0) return null;
  const decided = all.filter(({ state }) => state !== 'open');
  return (
    <section className={classes.section} aria-label={t('amendment.title')}>
      {all
        .filter(({ state }) => state === 'open')
        .map((amendment) => (
          <Waiting key={amendment.id} plan={plan} amendment={amendment} />
        ))}
      {decided.length > 0 && (
        <details>
          <summary>{t('amendment.decided', { count: decided.length })}</summary>
          {decided.map((amendment) => (
            <One key={amendment.id} amendment={amendment} />
          ))}
        </details>
      )}
    </section>
  );
}

function Waiting({ plan, amendment }: { readonly plan: PlanDto; readonly amendment: PlanAmendmentDto }): ReactElement {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'approve' | 'withdraw' | null>(null);
  const { id, version, number, proposedBy } = amendment;
  const capacities = useSecondCapacities(plan);
  const close = (): void => setAsked(null);
  return (
    <>
      <One amendment={amendment} />
      <SecondPersonActs
        isSecond={capacities.length > 0}
        proposedBy={proposedBy}
        approve={t('amendment.look')}
        withdraw={t('amendment.withdraw')}
        onAsk={setAsked}
      />
      {asked === 'approve' && <ApproveAmendmentDialog amendment={amendment} capacities={capacities} onClose={close} />}
      {asked === 'withdraw' && (
        <WithdrawDialog
          title={t('amendment.withdraw')}
          note={t('amendment.by', { number })}
          done={t('amendment.withdrawn')}
          capacities={capacities}
          act={(body) => withdrawAmendment({ path: { id }, headers: seen(version, newIntent()), body, throwOnError: true })}
          onClose={close}
        />
      )}
    </>
  );
}

function One({ amendment }: { readonly amendment: PlanAmendmentDto }): ReactElement {
  const { t } = useTranslation();
  const { number, date, state, scope, rows, reason, proposedBy, proposedAt, decidedBy, decidedAt, decisionReason } = amendment;
  const nameOf = (who: { readonly name: string } | null): string => who?.name ?? t('correction.system');
  return (
    <article className={classes.one}>
      <p>
        <strong>{t('amendment.byDocument', { number, day: shortDay(date) })}</strong> <Chip>{t(`amendment.state.${state}`)}</Chip>{' '}
        <Chip>{t(`amendment.scopes.${scope}`)}</Chip>
      </p>
      <p>{t('correction.by', { name: nameOf(proposedBy), day: shortDay(dayOf(proposedAt)), reason })}</p>
      {decidedAt !== null && (
        <p>
          {t('correction.decidedBy', { state: t(`amendment.state.${state}`), name: nameOf(decidedBy), day: shortDay(dayOf(decidedAt)) })}
        </p>
      )}
      {decisionReason !== null && <p>{t('correction.withdrawnWhy', { reason: decisionReason })}</p>}
      <details>
        <summary>{t('amendment.rows', { count: rows.length })}</summary>
        {rows.map((row) => (
          <AmendedRow key={`${row.kind} ${row.itemId ?? ''} ${row.path ?? ''}`} row={row} />
        ))}
      </details>
    </article>
  );
}
