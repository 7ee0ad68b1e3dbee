import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPeopleInfiniteOptions } from '#api-client/@tanstack/react-query.gen';
import { useMe } from '../../app/me';
import { useNow } from '../../app/now';
import { text } from '../../app/routes/search-values';
import { allUnits } from '../../kit/all-units';
import { BY_CURSOR } from '../../kit/pages';
import { PaperList } from '../../kit/paper/paper-list';
import { Capacities } from '../people/capacities';
import type { PrintedProps } from './printed-props';

/** People and what they are, were and will be. */
export function PrintedPeople({ search }: PrintedProps): ReactElement {
  const { t } = useTranslation();
  const { name: printedBy } = useMe();
  const today = useNow()?.today;
  const { data: units = [] } = useQuery(allUnits(undefined));
  const q = text(search['q']);
  const query = useInfiniteQuery({
    ...listPeopleInfiniteOptions({ query: { limit: '200', ...(q !== undefined && { q }) } }),
    ...BY_CURSOR,
  });
  return (
    <PaperList
      title={t('people.title')}
      conditions={q === undefined ? [] : [{ name: t('people.words'), value: `“${q}”` }]}
      query={query}
      idOf={({ id }) => id}
      printedBy={printedBy}
      back={
        <Link to="/people" search={{ q }}>
          {t('printing.back')}
        </Link>
      }
      columns={[
        { header: t('people.name'), width: 30, cell: ({ name }) => name },
        {
          header: t('people.capacities'),
          width: 70,
          cell: ({ memberships }) => today !== undefined && <Capacities memberships={memberships} units={units} today={today} />,
        },
      ]}
    />
  );
}
