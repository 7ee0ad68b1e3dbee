import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readTaskAsOfOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskAsOfDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { ScreenTitle } from '../../app/screen-title';
import { CopyLink } from '../../kit/copy-link';
import { shortDay } from '../../kit/day';
import { EXACTLY, TaskLife } from '../../kit/life/task-life';
import { QueryContent } from '../../kit/query-content';
import { EmptyState } from '../../kit/states';
import { AsOfDay } from './as-of-day';
import classes from './audit.module.css';
import { StandingThen } from './standing-then';
import { VerifyTask } from './verify-task';
import { ZoneSwitch } from './zone-switch';

const route = getRouteApi('/shell/audit/tasks/$taskId');

/** A task in the log: as it stood at the end of any day, its whole life, and whether its chains are what was written. */
export function TaskLifeScreen(): ReactElement {
  const { t } = useTranslation();
  const { taskId } = route.useParams();
  const { on } = route.useSearch();
  const { roles } = useMe();
  const isAuditor = roles.has('auditor');
  const query = useQuery({
    ...readTaskAsOfOptions({ path: { id: taskId }, query: on === undefined ? {} : { on } }),
    enabled: isAuditor,
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  });
  if (!isAuditor) return <EmptyState title={t('signIn.notAllowed')} />;
  return <QueryContent query={query}>{(then) => <Life then={then} />}</QueryContent>;
}

function Life({ then }: { readonly then: TaskAsOfDto }): ReactElement {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { taskId, names } = then;
  const { on, life, zone } = search;
  const reference = names.find(({ id }) => id === taskId)?.name ?? taskId;
  return (
    <>
      <ScreenTitle title={`${t('log.life')} ${reference}`}>
        <div className={classes.tools}>
          <ZoneSwitch zone={zone} onSwitch={(chosen) => void navigate({ search: { ...search, zone: chosen }, replace: true })} />
          <CopyLink />
        </div>
      </ScreenTitle>
      <div className={classes.event}>
        <p className={classes.links}>
          <Link to="/tasks/$taskId" params={{ taskId }}>
            {reference}
          </Link>
          <Link to="/audit" search={{ task: [taskId], zone }}>
            {t('log.inLog')}
          </Link>
        </p>
        <AsOfDay on={on} onChoose={(day) => void navigate({ search: { ...search, on: day }, replace: true })} />
        <StandingThen then={then} isNow={on === undefined} zone={zone ?? 'vn'} />
        <VerifyTask key={taskId} taskId={taskId} />
        <section aria-label={t('log.life')}>
          <h2 className={classes.heading}>
            {t('log.life')}
            {on !== undefined && ` · ${t('log.lifeUntil', { day: shortDay(on) })}`}
          </h2>
          <TaskLife
            taskId={taskId}
            view={life}
            until={on}
            zone={zone ?? 'vn'}
            linkTo={(view, word, isCurrent) => (
              <Link
                to="/audit/tasks/$taskId"
                params={{ taskId }}
                search={{ ...search, life: view }}
                replace
                resetScroll={false}
                activeOptions={EXACTLY}
                aria-current={isCurrent || undefined}
              >
                {word}
              </Link>
            )}
            eventLink={(eventId) => (
              <Link to="/audit/$eventId" params={{ eventId }} search={{ zone }}>
                {t('audit.one')}
              </Link>
            )}
          />
        </section>
      </div>
    </>
  );
}
