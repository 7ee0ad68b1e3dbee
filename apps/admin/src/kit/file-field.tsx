import { lazy, Suspense, type ReactElement } from 'react';
import { reached } from '../api/reached';
import { LoadingState } from './states';
import type { FileDropProps } from './uploads/file-drop';

const FileDrop = lazy(reached(async () => ({ default: (await import('./uploads/file-drop')).FileDrop })));

/** Where files are dropped or chosen; loaded when the first form asks for one. */
export function FileField(props: FileDropProps): ReactElement {
  return (
    <Suspense fallback={<LoadingState lines={2} />}>
      <FileDrop {...props} />
    </Suspense>
  );
}
