import { Alert } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlanDto, PublicationBlockerDto } from '#api-client/index';
import { allUnits } from '../../kit/all-units';

/** Who decides is said once for all rows of the same units: a small office would read it for every row and every decision. */
const UNDECIDED = ['nobody-decides', 'only-barred-decide', 'too-few-decide'] as const;

interface Props {
  readonly plan: PlanDto;
  readonly blockers: readonly PublicationBlockerDto[];
}

/** What stands in the way of publishing a plan; where nobody could decide, for whom, what mends it, and where. */
export function PublicationBlockers({ plan, blockers }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (blockers.length === 0) return null;
  const undecided = UNDECIDED.flatMap((code) => {
    const same = blockers.filter((blocker) => blocker.code === code);
    return [...Map.groupBy(same, ({ params }) => String(params['units']))].map(([units, rows]) => ({ code, units, rows }));
  });
  return (
    <Alert variant="outline" color="gray" title={t('plans.previewBlocked')}>
      <ul>
        {undecided.map(({ code, units, rows }) => (
          <li key={`${code} ${units}`}>
            <LeadUnits codes={units.split(', ')} plan={plan} />{' '}
            {t('plans.previewUndecidedRows', { count: new Set(rows.map(({ params }) => params['row'])).size })}:{' '}
            {t(`plans.previewUndecided.${code}`)}
            <details>
              <summary>{t('plans.previewUndecidedEach')}</summary>
              <List blockers={rows} />
            </details>
          </li>
        ))}
      </ul>
      {undecided.length > 0 && (
        <p>
          {t('plans.previewUndecidedAgain')} <Link to="/plans/import">{t('planImport.title')}</Link>
        </p>
      )}
      <List blockers={blockers.filter(({ code }) => !UNDECIDED.some((one) => one === code))} />
    </Alert>
  );
}

/** The leads, each with who decides on its work in this plan, and who is what in it. */
function LeadUnits({ codes, plan }: { readonly codes: readonly string[]; readonly plan: PlanDto }): ReactElement {
  const { data: units = [] } = useQuery(allUnits(undefined));
  return (
    <strong>
      {codes.map((code, index) => {
        const unit = units.find((one) => one.code === code);
        return (
          <Fragment key={code}>
            {index > 0 && ', '}
            {unit === undefined ? (
              code
            ) : (
              <Link to="/organisation" search={{ unit: unit.id, plan: plan.id }}>
                {unit.name}
              </Link>
            )}
          </Fragment>
        );
      })}
    </strong>
  );
}

function List({ blockers }: Pick<Props, 'blockers'>): ReactElement {
  return (
    <ul>
      {blockers.map(({ code, message, params }) => (
        <li key={`${code} ${JSON.stringify(params)}`}>{message}</li>
      ))}
    </ul>
  );
}
