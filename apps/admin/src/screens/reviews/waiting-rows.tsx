import type { ReactElement, ReactNode } from 'react';
import type { TaskListItemDto } from '#api-client/index';
import { TaskRow } from '../../kit/task-row';
import type { Selection } from '../../kit/use-selection';
import classes from './reviews.module.css';

export interface Waiting {
  readonly tasks: readonly TaskListItemDto[];
  readonly selection: Selection;
  /** Changed by somebody else since the list was read. */
  readonly changed: ReadonlySet<string>;
  /** The row that the keys are about. */
  readonly current?: string | undefined;
}

/** Tasks that wait for the reader, each to be chosen, or opened by its link. */
export function WaitingRows({
  tasks,
  selection,
  changed,
  current,
  link,
}: Waiting & { readonly link: (taskId: string, title: ReactNode) => ReactElement }): ReactElement {
  return (
    <ul className={classes.rows}>
      {tasks.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          selected={task.id === current}
          changed={changed.has(task.id)}
          choice={selection.ofRow(task.id)}
          link={(title) => link(task.id, title)}
        />
      ))}
    </ul>
  );
}
