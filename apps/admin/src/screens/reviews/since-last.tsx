import { Select } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { NamedSubmissionDto, TaskDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { AnsweredPoints } from '../task/answered-points';
import { ChangedFiles } from '../versions/changed-files';
import { isViewedWhole, lastSeen } from './last-seen';
import classes from './reviews.module.css';
import { useViewed } from './use-viewed';

const route = getRouteApi('/shell/reviews/$taskId');

/** What changed since the reader last looked, or since another version that they choose: files by their content, what was confirmed and counted, and the reason it must answer. */
export function SinceLast({ task }: { readonly task: TaskDto }): ReactElement | null {
  const { t } = useTranslation();
  const { since } = route.useSearch();
  const navigate = route.useNavigate();
  const me = useMe();
  const { digests } = useViewed(task.id);
  const { submission, lastReturn, submissions = [] } = task;
  const proposed = lastSeen(task, me.id, digests ?? []);
  if (submission === null || proposed === null || digests === undefined) return null;
  const earlier = submissions.filter(({ number }) => number < submission.number);
  const before = earlier.find(({ number }) => number === since) ?? proposed;
  const nameOf = (version: NamedSubmissionDto): string => {
    const { number } = version;
    if (number === lastReturn?.submission) return t('since.returned', { number });
    return t(isViewedWhole(version, digests) ? 'since.seen' : 'since.version', { number });
  };
  return (
    <section className={classes.since} aria-labelledby="since-last">
      <h3 id="since-last" className={classes.heading}>
        {t('reviews.sinceLast', { number: before.number })}
      </h3>
      {earlier.length > 1 && (
        <Select
          label={t('since.with')}
          data={earlier.map((version) => ({ value: String(version.number), label: nameOf(version) }))}
          value={String(before.number)}
          onChange={(number) => void navigate({ search: (search) => ({ ...search, since: Number(number) }), replace: true })}
          allowDeselect={false}
        />
      )}
      {lastReturn !== null && <blockquote>{lastReturn.reason}</blockquote>}
      <AnsweredPoints answers={submission.answers} />
      <ChangedFiles key={before.number} before={before} after={submission} hidden={task.hiddenDocuments} />
    </section>
  );
}
