import { Alert } from '@mantine/core';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationDto } from '#api-client/index';

/** What is said once for all rows of the same units: a small office would read it for every row and every decision. */
const OWN_WORK = 'only-barred-decide';

interface Props {
  readonly blockers: PublicationDto['blockers'];
}

/** What stands in the way of publishing a plan, and where only a unit's own people would decide, what mends it. */
export function PublicationBlockers({ blockers }: Props): ReactElement | null {
  const { t } = useTranslation();
  if (blockers.length === 0) return null;
  const ownWork = Map.groupBy(
    blockers.filter(({ code }) => code === OWN_WORK),
    ({ params }) => String(params['units']),
  );
  return (
    <Alert variant="outline" color="gray" title={t('plans.previewBlocked')}>
      <ul>
        {[...ownWork].map(([units, same]) => (
          <li key={units}>
            {t('plans.previewOwnWork', { units, count: new Set(same.map(({ params }) => params['row'])).size })}
            <details>
              <summary>{t('plans.previewOwnWorkRows')}</summary>
              <List blockers={same} />
            </details>
          </li>
        ))}
      </ul>
      <List blockers={blockers.filter(({ code }) => code !== OWN_WORK)} />
    </Alert>
  );
}

function List({ blockers }: Props): ReactElement {
  return (
    <ul>
      {blockers.map(({ code, message, params }) => (
        <li key={`${code} ${JSON.stringify(params)}`}>{message}</li>
      ))}
    </ul>
  );
}
