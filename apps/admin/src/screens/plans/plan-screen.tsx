import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { Suspense, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPlanItemsOptions, readImplementationOptions, readPlanOptions } from '#api-client/@tanstack/react-query.gen';
import type { PlanDto } from '#api-client/index';
import { reached } from '../../api/reached';
import { lazyPart } from '../../kit/lazy-part';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { Chip } from '../../kit/chip';
import { PracticeChip } from '../../kit/practice-chip';
import { QueryContent } from '../../kit/query-content';
import { NextYearDialog } from '../next-year/next-year-dialog';
import { CorrectionsSection } from '../corrections/corrections-section';
import { AdHocDialog } from './ad-hoc-dialog';
import { ClosePlanDialog } from './close-plan-dialog';
import { ImplementationTotals } from './implementation-totals';
import { PlanDownloads } from './plan-downloads';
import { isConfined } from './plan-sight';
import { PlanSightDialog } from './plan-sight-dialog';
import { PLAN_STATE } from './plan-state';
import { PlanTable } from './plan-table';
import { PublicationPreview } from './publication-preview';
import classes from './plans.module.css';
import { useAdministers, useIsAdministrator } from './use-administers';

const AmendmentsSection = lazyPart(
  reached(() => import('../amendment/amendments-section')),
  'AmendmentsSection',
);

type PlanAct = 'ad-hoc' | 'close' | 'sight' | 'next-year';

const route = getRouteApi('/shell/plans/$planId');

/** The plan as it is printed, each row with the progress of its tasks; for its administrator, what publishing would do. */
export function PlanScreen(): ReactElement {
  const { t } = useTranslation();
  const { planId } = route.useParams();
  const { item, preview } = route.useSearch();
  const navigate = route.useNavigate();
  const { roles } = useMe();
  const [asked, setAsked] = useState<PlanAct | null>(null);
  const plan = useQuery(readPlanOptions({ path: { id: planId } }));
  const table = useQuery(listPlanItemsOptions({ path: { id: planId } }));
  const implementation = useQuery(readImplementationOptions({ path: { id: planId } }));
  return (
    <QueryContent query={plan}>
      {(head) => (
        <>
          <ScreenTitle title={`${head.code} · ${head.title}`}>
            <Group gap="xs">
              <span className={classes.muted}>{[head.number, head.issuer.name].filter((part) => part !== null).join(' · ')}</span>
              <PracticeChip plan={head} />
              <Chip>{t(PLAN_STATE[head.state])}</Chip>
              {isConfined(head) && <Chip>{t('planSight.confined')}</Chip>}
              <PlanDownloads plan={head} />
              <PlanActs plan={head} onAsk={setAsked} />
              {head.state === 'draft' && roles.has('plan-administrator') && preview !== true && (
                <Button onClick={() => void navigate({ search: { preview: true } })}>{t('plans.preview')}</Button>
              )}
            </Group>
          </ScreenTitle>
          {asked === 'ad-hoc' && <AdHocDialog plan={head} onClose={() => setAsked(null)} />}
          {asked === 'sight' && <PlanSightDialog plan={head} onClose={() => setAsked(null)} />}
          {asked === 'next-year' && <NextYearDialog plan={head} onClose={() => setAsked(null)} />}
          {asked === 'close' && <ClosePlanDialog plan={head} onClose={() => setAsked(null)} />}
          {preview === true && head.state === 'draft' ? (
            <PublicationPreview plan={head} onDone={() => void navigate({ search: {} })} />
          ) : (
            <>
              <Suspense>
                <AmendmentsSection plan={head} />
              </Suspense>
              <CorrectionsSection plan={head} />
              {implementation.data !== undefined && <ImplementationTotals totals={implementation.data.totals} />}
              <QueryContent query={table}>
                {(rows) => <PlanTable plan={head} table={rows} implementation={implementation.data} opened={item} />}
              </QueryContent>
            </>
          )}
        </>
      )}
    </QueryContent>
  );
}

/** What its administrator can do with a plan; most of it while the plan is in force. */
function PlanActs({ plan, onAsk }: { readonly plan: PlanDto; readonly onAsk: (act: PlanAct) => void }): ReactElement | null {
  const { t } = useTranslation();
  const isInForce = useAdministers(plan);
  if (!useIsAdministrator(plan)) return null;
  return (
    <>
      <Button variant="default" component={Link} to={`/plans/${plan.id}/counterparts`}>
        {t('counterparts.title')}
      </Button>
      <Button variant="default" onClick={() => onAsk('sight')}>
        {t('planSight.title')}
      </Button>
      {plan.state !== 'draft' && (
        <Button variant="default" onClick={() => onAsk('next-year')}>
          {t('nextYear.title')}
        </Button>
      )}
      {isInForce && (
        <>
          <Button component={Link} to={`/plans/${plan.id}/amend`} variant="default">
            {t('amendment.open')}
          </Button>
          <Button variant="default" onClick={() => onAsk('close')}>
            {t('closePlan.title')}
          </Button>
          <Button variant="default" onClick={() => onAsk('ad-hoc')}>
            {t('adHoc.title')}
          </Button>
        </>
      )}
    </>
  );
}
