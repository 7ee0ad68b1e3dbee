import type { ReactElement } from 'react';
import { ErrorState } from '../kit/states';

/** In place of a screen that could not be shown: why, and a way to try again. */
export function ScreenError({ error }: { readonly error: unknown }): ReactElement {
  return <ErrorState error={error} onRetry={() => void openAnew()} />;
}

/** The whole page, for a part that did not arrive is not asked for twice; once the server is there, or nothing would be left to look at. */
async function openAnew(): Promise<void> {
  const answer = await fetch('/health/live', { method: 'HEAD' }).catch(() => null);
  if (answer !== null) window.location.reload();
}
