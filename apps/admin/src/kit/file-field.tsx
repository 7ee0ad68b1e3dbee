import { Suspense, type ReactElement } from 'react';
import { reached } from '../api/reached';
import { lazyPart } from './lazy-part';
import { LoadingState } from './states';
import type { FileDropProps } from './uploads/file-drop';

const FileDrop = lazyPart(
  reached(() => import('./uploads/file-drop')),
  'FileDrop',
);

/** Where files are dropped or chosen; loaded when the first form asks for one. */
export function FileField(props: FileDropProps): ReactElement {
  return (
    <Suspense fallback={<LoadingState lines={2} />}>
      <FileDrop {...props} />
    </Suspense>
  );
}
