import { getRouteApi } from '@tanstack/react-router';
import { Suspense, type ComponentType, type ReactElement } from 'react';
import { reached } from '../../api/reached';
import { NotFound } from '../../app/not-found';
import { withWords } from '../../i18n/with-words';
import { lazyPart } from '../../kit/lazy-part';
import { LoadingState } from '../../kit/states';
import type { PrintedProps } from './printed-props';

const route = getRouteApi('/print/$list');

const LISTS: Readonly<Record<string, ComponentType<PrintedProps>>> = {
  tasks: lazyPart(
    reached(() => import('./printed-tasks')),
    'PrintedTasks',
  ),
  work: lazyPart(
    reached(() => import('./printed-work')),
    'PrintedWork',
  ),
  reviews: lazyPart(
    reached(() => import('./printed-reviews')),
    'PrintedReviews',
  ),
  plans: lazyPart(
    reached(() => import('./printed-plans')),
    'PrintedPlans',
  ),
  occurrences: lazyPart(
    reached(() => import('./printed-occurrences')),
    'PrintedOccurrences',
  ),
  coordination: lazyPart(
    reached(() => import('./printed-coordination')),
    'PrintedCoordination',
  ),
  people: lazyPart(
    withWords('organisation', () => import('./printed-people')),
    'PrintedPeople',
  ),
  documents: lazyPart(
    withWords('search', () => import('./printed-documents')),
    'PrintedDocuments',
  ),
  audit: lazyPart(
    withWords('log', () => import('./printed-audit')),
    'PrintedAudit',
  ),
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
