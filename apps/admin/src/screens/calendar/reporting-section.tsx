import { Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listReportingSchemesOptions } from '#api-client/@tanstack/react-query.gen';
import { Chip } from '../../kit/chip';
import { QueryContent } from '../../kit/query-content';
import { WideTable } from '../../kit/wide-table';
import classes from './calendar.module.css';

/** How reports run where a document sets their periods: the cut-off, and who sends by which day. */
export function ReportingSection(): ReactElement {
  const { t } = useTranslation();
  const query = useQuery(listReportingSchemesOptions());
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('reporting.title')}</h2>
      <QueryContent query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.muted}>{t('reporting.none')}</p>
          ) : (
            <>
              {items.map(({ code, legalBasis, cutOffDay, lastDay, tiers, verified }) => (
                <div key={code}>
                  <p>
                    {legalBasis} {!verified && <Chip>{t('calendar.unverified')}</Chip>}
                  </p>
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
              ))}
            </>
          )
        }
      </QueryContent>
    </section>
  );
}
