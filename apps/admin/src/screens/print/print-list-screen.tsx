import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense, type ComponentType, type ReactElement } from 'react';
import { reached } from '../../api/reached';
import { NotFound } from '../../app/not-found';
import { withWords } from '../../i18n/with-words';
import { LoadingState } from '../../kit/states';
import type { PrintedProps } from './printed-props';

const route = getRouteApi('/print/$list');

const LISTS: Readonly<Record<string, ComponentType<PrintedProps>>> = {
  tasks: lazy(reached(async () => ({ default: (await import('./printed-tasks')).PrintedTasks }))),
  work: lazy(reached(async () => ({ default: (await import('./printed-work')).PrintedWork }))),
  reviews: lazy(reached(async () => ({ default: (await import('./printed-reviews')).PrintedReviews }))),
  plans: lazy(reached(async () => ({ default: (await import('./printed-plans')).PrintedPlans }))),
  occurrences: lazy(reached(async () => ({ default: (await import('./printed-occurrences')).PrintedOccurrences }))),
  coordination: lazy(reached(async () => ({ default: (await import('./printed-coordination')).PrintedCoordination }))),
  people: lazy(withWords('organisation', async () => ({ default: (await import('./printed-people')).PrintedPeople }))),
  documents: lazy(withWords('search', async () => ({ default: (await import('./printed-documents')).PrintedDocuments }))),
  audit: lazy(withWords('log', async () => ({ default: (await import('./printed-audit')).PrintedAudit }))),
};

/** A list on paper, narrowed as it is on its screen. */
export function PrintListScreen(): ReactElement {
  const { list } = route.useParams();
  const search = route.useSearch();
  const Printed = LISTS[list];
  if (Printed === undefined) return <NotFound />;
  return (
    <Suspense fallback={<LoadingState />}>
      <Printed search={search} />
    </Suspense>
  );
}
