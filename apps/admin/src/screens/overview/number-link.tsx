import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { TasksSearch } from '../../app/tasks-search';

/** A number that opens the list of what it counts. */
export function NumberLink({
  of,
  name,
  children,
  className,
}: {
  readonly of: TasksSearch;
  /** What is counted, for whoever does not see where it stands; needless where the link says it. */
  readonly name?: string;
  readonly children: ReactNode;
  readonly className?: string | undefined;
}): ReactElement {
  return (
    <Link to="/tasks" search={of} aria-label={name} className={className}>
      {children}
    </Link>
  );
}
