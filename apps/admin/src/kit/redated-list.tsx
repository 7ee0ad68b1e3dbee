import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { CorrectionDto, RedatedTaskDto } from '#api-client/index';
import { shortDay } from './day';
import classes from './redated-list.module.css';

/** Which dates a change moves, which stay because they are past, and what stands in its way. */
export function RedatedList({
  preview: { tasks, blockers },
}: {
  readonly preview: Pick<CorrectionDto, 'tasks' | 'blockers'>;
}): ReactElement {
  const { t } = useTranslation();
  return (
    <div role="status">
      <ul className={classes.list}>
        {tasks.length === 0 && blockers.length === 0 && <li>{t('redated.none')}</li>}
        {alike(tasks).map((group) => (
          <li key={group[0].id}>
            <Alike tasks={group} />
          </li>
        ))}
        {blockers.map(({ code, message }) => (
          <li key={code} className={classes.blocker}>
            {message}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Tasks of which the same is to be said; at least one. */
type AlikeTasks = readonly [RedatedTaskDto, ...RedatedTaskDto[]];

/** Many tasks with the same old and new date are told at once, and named for whoever asks. */
function Alike({ tasks }: { readonly tasks: AlikeTasks }): ReactElement {
  const { t } = useTranslation();
  const [{ reference, from, to, keptBecause }, ...others] = tasks;
  const day = (date: string | null): string => (date === null ? t('occurrences.noDue') : shortDay(date));
  const told = (what: string): string => t(`redated.${keptBecause ?? 'moves'}`, { what, from: day(from), to: day(to) });
  if (others.length === 0) return <>{told(reference)}</>;
  return (
    <details>
      <summary>{told(t('redated.tasks', { count: tasks.length }))}</summary>
      <ul>
        {tasks.map((task) => (
          <li key={task.id}>{task.reference}</li>
        ))}
      </ul>
    </details>
  );
}

function alike(tasks: readonly RedatedTaskDto[]): readonly AlikeTasks[] {
  const groups = new Map<string, AlikeTasks>();
  for (const task of tasks) {
    const key = [task.from, task.to, task.keptBecause].join();
    const group = groups.get(key);
    groups.set(key, group === undefined ? [task] : [...group, task]);
  }
  return [...groups.values()];
}
