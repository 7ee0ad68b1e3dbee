import { Button, Select, Table } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readCalendarOptions } from '#api-client/@tanstack/react-query.gen';
import type { CalendarDayDto, CalendarDto } from '#api-client/index';
import { useNow } from '../../app/now';
import { ScreenTitle } from '../../app/screen-title';
import { language } from '../../i18n/i18n';
import { Chip } from '../../kit/chip';
import { writtenDay } from '../../kit/day';
import { useKeepers } from '../../kit/keepers';
import { QueryContent } from '../../kit/query-content';
import { LoadingState } from '../../kit/states';
import { WideTable } from '../../kit/wide-table';
import { AddDayDialog } from './add-day-dialog';
import classes from './calendar.module.css';
import { OutagesSection } from './outages-section';
import { ReportingSection } from './reporting-section';
import { WithdrawDialog } from './withdraw-dialog';

/** The special days of a year: the nation's, and over them the tenant's own. */
export function CalendarScreen(): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  return (
    <>
      <ScreenTitle title={t('calendar.title')} />
      {today === undefined ? <LoadingState /> : <OfYear thisYear={Number(today.slice(0, 4))} />}
    </>
  );
}

function OfYear({ thisYear }: { readonly thisYear: number }): ReactElement {
  const { t } = useTranslation();
  const mayKeep = useKeepers().length > 0;
  const [year, setYear] = useState(thisYear);
  const [adding, setAdding] = useState(false);
  const query = useQuery({ ...readCalendarOptions({ path: { year } }), placeholderData: keepPreviousData });
  return (
    <div className={classes.screen}>
      <div className={classes.between}>
        <Select
          label={t('calendar.year')}
          data={[-1, 0, 1, 2].map((step) => String(thisYear + step))}
          value={String(year)}
          onChange={(chosen) => chosen !== null && setYear(Number(chosen))}
          allowDeselect={false}
        />
        {mayKeep && <Button onClick={() => setAdding(true)}>{t('calendar.add')}</Button>}
      </div>
      <QueryContent query={query}>{(calendar) => <Days calendar={calendar} mayKeep={mayKeep} />}</QueryContent>
      <ReportingSection mayKeep={mayKeep} />
      <OutagesSection mayKeep={mayKeep} />
      {adding && <AddDayDialog onClose={() => setAdding(false)} />}
    </div>
  );
}

function Days({ calendar, mayKeep }: { readonly calendar: CalendarDto; readonly mayKeep: boolean }): ReactElement {
  const { t } = useTranslation();
  const [withdrawing, setWithdrawing] = useState<CalendarDayDto | null>(null);
  const { workingDays, days } = calendar;
  return (
    <>
      <p className={classes.muted}>{workingDays === null ? t('calendar.unknown') : t('calendar.count', { count: workingDays })}</p>
      {days.length > 0 && (
        <WideTable
          name={t('calendar.title')}
          columns={[t('calendar.day'), t('calendar.kind'), t('calendar.name'), t('calendar.announcement')]}
          minWidth="40rem"
        >
          {days.map((day) => (
            <Table.Tr key={day.date}>
              <Table.Th scope="row">{writtenDay(day.date)}</Table.Th>
              <Table.Td>{t(day.kind === 'off' ? 'calendar.off' : 'calendar.working')}</Table.Td>
              <Table.Td>
                {day.name[language()]} {day.own !== null && <Chip>{t('calendar.own')}</Chip>}
              </Table.Td>
              <Table.Td>
                {day.announcement} {!day.verified && <Chip>{t('calendar.unverified')}</Chip>}{' '}
                {day.own !== null && mayKeep && (
                  <Button variant="default" size="compact-md" onClick={() => setWithdrawing(day)}>
                    {t('calendar.withdraw')}
                    <span className="visually-hidden"> {writtenDay(day.date)}</span>
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </WideTable>
      )}
      {withdrawing !== null && <WithdrawDialog day={withdrawing} onClose={() => setWithdrawing(null)} />}
    </>
  );
}
