import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listReportingSchemesOptions } from '#api-client/@tanstack/react-query.gen';
import type { ReportingSchemeDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { QueryContent } from '../../kit/query-content';
import { WideTable } from '../../kit/wide-table';
import classes from './calendar.module.css';
import { SetSchemeDialog } from './set-scheme-dialog';

/** How reports run where a document sets their periods: the cut-off, and who sends by which day. */
export function ReportingSection({ mayKeep }: { readonly mayKeep: boolean }): ReactElement {
  const { t } = useTranslation();
  const [setting, setSetting] = useState<{ readonly scheme: ReportingSchemeDto | null } | null>(null);
  const query = useQuery(listReportingSchemesOptions());
  return (
    <section className={classes.section}>
      <div className={classes.between}>
        <h2 className={classes.heading}>{t('reporting.title')}</h2>
        {mayKeep && (
          <Button variant="default" onClick={() => setSetting({ scheme: null })}>
            {t('reporting.add')}
          </Button>
        )}
      </div>
      <QueryContent query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.muted}>{t('reporting.none')}</p>
          ) : (
            <>
              {items.map((scheme) => (
                <Scheme key={scheme.code} scheme={scheme} onChange={mayKeep ? () => setSetting({ scheme }) : null} />
              ))}
            </>
          )
        }
      </QueryContent>
      {setting !== null && <SetSchemeDialog scheme={setting.scheme} onClose={() => setSetting(null)} />}
    </section>
  );
}

interface SchemeProps {
  readonly scheme: ReportingSchemeDto;
  /** Null for whoever may not. */
  readonly onChange: (() => void) | null;
}

function Scheme({ scheme: { symbol, legalBasis, cutOffDay, lastDay, tiers, verified }, onChange }: SchemeProps): ReactElement {
  const { t } = useTranslation();
  return (
    <div>
      <div className={classes.between}>
        <p>
          {legalBasis} {!verified && <Chip>{t('calendar.unverified')}</Chip>}
        </p>
        {onChange !== null && (
          <Button variant="default" size="compact-md" onClick={onChange}>
            {t('reporting.change')}
            <span className="visually-hidden"> {symbol}</span>
          </Button>
        )}
      </div>
      <p className={classes.muted}>{t('reporting.periods', { from: cutOffDay + 1, to: cutOffDay, last: lastDay })}</p>
      <WideTable name={legalBasis} columns={[t('reporting.tier'), t('reporting.units'), t('reporting.day')]} minWidth="32rem">
        {tiers.map(({ name, unitTypes, day }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{unitTypes.map((type) => t(`unitType.${type}`)).join('; ')}</Table.Td>
            <Table.Td>{t('reporting.sentBy', { day })}</Table.Td>
          </Table.Tr>
        ))}
      </WideTable>
    </div>
  );
}
