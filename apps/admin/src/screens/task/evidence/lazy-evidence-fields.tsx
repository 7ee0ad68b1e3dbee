import { Suspense, type ReactElement } from 'react';
import { reached } from '../../../api/reached';
import { lazyPart } from '../../../kit/lazy-part';
import { LoadingState } from '../../../kit/states';
import type { EvidenceFieldsProps } from './evidence-fields';

const EvidenceFields = lazyPart(
  reached(() => import('./evidence-fields')),
  'EvidenceFields',
);

/** Loaded when the first form asks for it. */
export function LazyEvidenceFields(props: EvidenceFieldsProps): ReactElement {
  return (
    <Suspense fallback={<LoadingState lines={3} />}>
      <EvidenceFields {...props} />
    </Suspense>
  );
}
