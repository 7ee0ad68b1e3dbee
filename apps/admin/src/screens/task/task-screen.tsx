import { getRouteApi } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { TaskPanel } from './task-panel';

const route = getRouteApi('/shell/tasks/$taskId');

/** One task by itself. */
export function TaskScreen(): ReactElement {
  const { taskId } = route.useParams();
  return <TaskPanel taskId={taskId} isScreen />;
}
