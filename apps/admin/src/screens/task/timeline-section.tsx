import { Link, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { lifeView } from '../../kit/life/life-view';
import { EXACTLY, TaskLife } from '../../kit/life/task-life';
import classes from './task-panel.module.css';

/** Who did what to the task, in which role, from when on; an auditor may open each event. Seen otherwise it is a screen of its own. */
export function TimelineSection({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const search = useSearch({ strict: false });
  const life = lifeView(search.life);
  const isAuditor = roles.has('auditor');
  return (
    <section className={classes.section}>
      <h3>{t('task.timeline')}</h3>
      <TaskLife
        taskId={task.id}
        view={life}
        linkTo={(view, word, isCurrent) => (
          <Link
            to="/tasks/$taskId"
            params={{ taskId: task.id }}
            search={{ life: view }}
            replace
            resetScroll={false}
            activeOptions={EXACTLY}
            aria-current={isCurrent || undefined}
          >
            {word}
          </Link>
        )}
        eventLink={
          isAuditor
            ? (eventId) => (
                <Link to="/audit/$eventId" params={{ eventId }}>
                  {t('audit.one')}
                </Link>
              )
            : undefined
        }
      />
      {isAuditor && (
        <Link to="/audit/tasks/$taskId" params={{ taskId: task.id }}>
          {t('audit.inLog')}
        </Link>
      )}
    </section>
  );
}
