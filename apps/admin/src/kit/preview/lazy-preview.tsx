import { Suspense, type ReactElement } from 'react';
import { withWords } from '../../i18n/with-words';
import { lazyPart } from '../lazy-part';
import { LoadingState } from '../states';
import type { PreviewProps } from './document-preview';

const DocumentPreview = lazyPart(
  withWords('preview', () => import('./document-preview')),
  'DocumentPreview',
);

/** `DocumentPreview`, loaded when the first document is opened: readers of files are heavy. */
export function LazyPreview(props: PreviewProps): ReactElement {
  return (
    <Suspense fallback={<LoadingState />}>
      <DocumentPreview {...props} />
    </Suspense>
  );
}
