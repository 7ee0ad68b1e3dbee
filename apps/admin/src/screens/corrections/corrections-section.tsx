import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listCorrectionsOptions } from '#api-client/@tanstack/react-query.gen';
import { withdrawCorrection, type PlanCorrectionDto, type PlanDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { Chip } from '../../kit/chip';
import { dayOf, shortDay } from '../../kit/day';
import { WithdrawDialog } from '../../kit/withdraw-dialog';
import { ApproveDialog } from './approve-dialog';
import classes from './corrections.module.css';
import { FieldsChanged } from './fields-changed';
import { SecondPersonActs } from './second-person-acts';
import { useSecondCapacities } from './use-second-capacities';

/** The corrections of a plan: those that wait for a second person in sight, the decided ones folded. */
export function CorrectionsSection({ plan }: { readonly plan: PlanDto }): ReactElement | null {
  const { t } = useTranslation();
  const { data } = useQuery(listCorrectionsOptions({ path: { id: plan.id } }));
  const all = data?.items ?? [];
  if (all.length === 0) return null;
  const waiting = all.filter(({ state }) => state === 'open');
  const decided = all.filter(({ state }) => state !== 'open');
  return (
    <section className={classes.section} aria-label={t('correction.title')}>
      {waiting.length > 0 && <h2 className={classes.heading}>{t('correction.waiting', { count: waiting.length })}</h2>}
      {waiting.map((correction) => (
        <Waiting key={correction.id} plan={plan} correction={correction} />
      ))}
      {decided.length > 0 && (
        <details>
          <summary>{t('correction.decided', { count: decided.length })}</summary>
          {decided.map((correction) => (
            <One key={correction.id} correction={correction} />
          ))}
        </details>
      )}
    </section>
  );
}

function Waiting({ plan, correction }: { readonly plan: PlanDto; readonly correction: PlanCorrectionDto }): ReactElement {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'approve' | 'withdraw' | null>(null);
  const capacities = useSecondCapacities(plan);
  const close = (): void => setAsked(null);
  return (
    <>
      <One correction={correction} />
      <SecondPersonActs
        isSecond={capacities.length > 0}
        proposedBy={correction.proposedBy}
        approve={t('correction.approve')}
        withdraw={t('correction.withdraw')}
        onAsk={setAsked}
      />
      {asked === 'approve' && <ApproveDialog correction={correction} capacities={capacities} onClose={close} />}
      {asked === 'withdraw' && (
        <WithdrawDialog
          title={t('correction.withdraw')}
          note={t('correction.row', { path: correction.path })}
          done={t('correction.withdrawn')}
          capacities={capacities}
          act={(body) =>
            withdrawCorrection({
              path: { id: correction.id },
              headers: seen(correction.version, newIntent()),
              body,
              throwOnError: true,
            })
          }
          onClose={close}
        />
      )}
    </>
  );
}

function One({ correction }: { readonly correction: PlanCorrectionDto }): ReactElement {
  const { t } = useTranslation();
  const { path, state, before, after, reason, proposedBy, proposedAt, decidedBy, decidedAt, decisionReason } = correction;
  const nameOf = (who: { readonly name: string } | null): string => who?.name ?? t('correction.system');
  return (
    <article className={classes.one}>
      <p>
        <strong>{t('correction.row', { path })}</strong> <Chip>{t(`correction.state.${state}`)}</Chip>
      </p>
      <p>{t('correction.by', { name: nameOf(proposedBy), day: shortDay(dayOf(proposedAt)), reason })}</p>
      <FieldsChanged before={before} after={after} />
      {decidedAt !== null && (
        <p>
          {t('correction.decidedBy', { state: t(`correction.state.${state}`), name: nameOf(decidedBy), day: shortDay(dayOf(decidedAt)) })}
        </p>
      )}
      {decisionReason !== null && <p>{t('correction.withdrawnWhy', { reason: decisionReason })}</p>}
    </article>
  );
}
