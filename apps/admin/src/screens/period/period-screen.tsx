import { Button, SegmentedControl, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { KeyboardEvent, ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPeriodOptions } from '#api-client/@tanstack/react-query.gen';
import type { PeriodDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { useNow } from '../../app/now';
import { SHOWN_ROWS } from '../../app/period-search';
import { ScreenTitle } from '../../app/screen-title';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { periodWords } from '../../kit/period';
import { quartersUntil } from '../../kit/quarters';
import { QueryContent } from '../../kit/query-content';
import { EmptyState, ErrorState, LoadingState } from '../../kit/states';
import { PeriodRow } from './period-row';
import { toldOf, untouched } from './period-words';
import classes from './period.module.css';
import { useKeptWords } from './use-kept-words';
import { useSending } from './use-sending';

const route = getRouteApi('/shell/work/period');

/** Everything that one's units say each period, on one page, sent with one act. */
export function PeriodScreen(): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  const { period: asked } = route.useSearch();
  const quarters = today === undefined ? [] : quartersUntil(today);
  const period = asked ?? quarters[0];
  return (
    <>
      <ScreenTitle title={t('thisPeriod.title')} />
      <div className={classes.screen}>
        <p className={classes.muted}>{t('thisPeriod.intro')}</p>
        {period === undefined ? <LoadingState /> : <Period key={period} period={period} periods={quarters} />}
      </div>
    </>
  );
}

function Period({ period, periods }: { readonly period: string; readonly periods: readonly string[] }): ReactElement {
  const { t } = useTranslation();
  const { show } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery({ ...readPeriodOptions({ path: { period } }), ...ON_ARRIVAL });
  const offered = periods.includes(period) ? periods : [period, ...periods];
  return (
    <>
      <div className={classes.choices}>
        <Select
          label={t('thisPeriod.choose')}
          data={offered.map((label) => ({ value: label, label: periodWords(label, t) ?? label }))}
          value={period}
          onChange={(chosen) => void navigate({ search: { period: chosen ?? undefined, show } })}
          allowDeselect={false}
        />
        <SegmentedControl
          aria-label={t('thisPeriod.shown')}
          data={(['all', ...SHOWN_ROWS] as const).map((value) => ({ value, label: t(`thisPeriod.shows.${value}`) }))}
          value={show ?? 'all'}
          onChange={(chosen) =>
            void navigate({ search: { period, show: SHOWN_ROWS.find((one) => one === chosen) }, replace: true, resetScroll: false })
          }
        />
      </div>
      <QueryContent query={query}>{(read) => <Rows read={read} />}</QueryContent>
    </>
  );
}

function Rows({ read: { period, items } }: { readonly read: PeriodDto }): ReactElement {
  const { t } = useTranslation();
  const { show } = route.useSearch();
  const { id } = useMe();
  const { words, say, forget } = useKeptWords(id, period);
  const { send, isSending, error, refusals } = useSending(period, items, forget);
  if (items.length === 0) return <EmptyState title={t('thisPeriod.empty')}>{t('thisPeriod.emptyWhy')}</EmptyState>;
  const told = toldOf(items, words);
  const reported = items.filter(({ report }) => report !== null).length;
  const silent = items.length - reported;
  const rows = items.filter(({ report }) => show === undefined || (report === null) === (show === 'silent'));
  const sendBy = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || told.length === 0 || isSending) return;
    event.preventDefault();
    send(told);
  };
  return (
    <div className={classes.body} onKeyDown={sendBy}>
      <p role="status">{t('thisPeriod.progress', { told: reported, count: items.length, silent })}</p>
      {rows.length === 0 && <EmptyState title={show === 'silent' ? t('thisPeriod.allTold') : t('thisPeriod.noneTold')} />}
      <ul className={classes.rows}>
        {rows.map((row) => (
          <PeriodRow
            key={row.id}
            row={row}
            said={words[row.id] ?? untouched(row)}
            refusal={refusals[row.id]}
            onSay={(said) => say(row.id, said)}
          />
        ))}
      </ul>
      {error !== null && <ErrorState error={error} />}
      {silent > 0 && (
        <div className={classes.send}>
          <Button onClick={() => send(told)} disabled={told.length === 0} loading={isSending}>
            {t('thisPeriod.send', { count: told.length })}
          </Button>
          <p className={classes.mark}>{told.length === 0 ? t('thisPeriod.nothingChosen') : t('thisPeriod.sendHint')}</p>
          {Object.keys(words).length > 0 && (
            <Button variant="subtle" onClick={() => forget(Object.keys(words))}>
              {t('thisPeriod.discard')}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
