import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readyOptions } from '#api-client/@tanstack/react-query.gen';
import { useNow } from '../../app/now';
import { ScreenTitle } from '../../app/screen-title';
import { FactList } from '../../kit/fact-list';
import { writtenDay, writtenInstant } from '../../kit/day';

const REFRESH = 5_000;

/** Is the system there, and on which clock? */
export function StatusScreen(): ReactElement {
  const { t } = useTranslation();
  const ready = useQuery({ ...readyOptions(), refetchInterval: REFRESH, retry: false });
  const now = useNow();
  return (
    <>
      <ScreenTitle title={t('status.title')} />
      <FactList
        facts={[
          [t('status.system'), ready.data?.status === 'ready' ? t('status.ready') : t('status.notReady')],
          [t('status.clock'), now === undefined ? '–' : now.clock === 'demo' ? t('status.clockDemo') : t('status.clockReal')],
          [t('status.now'), now === undefined ? '–' : writtenInstant(now.now)],
          [t('status.today'), now === undefined ? '–' : writtenDay(now.today)],
          [t('status.build'), now?.buildId ?? '–'],
          [t('status.docs'), <a href="/docs">/docs</a>],
        ]}
      />
    </>
  );
}
