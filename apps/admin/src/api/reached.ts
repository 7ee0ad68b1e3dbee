import { onlineManager } from '@tanstack/react-query';
import { OfflineError } from './problem';

/** Waits before each further try, in milliseconds. */
const PAUSES = [500, 2000];

/**
 * Loads a part of the page. It waits while the line is cut, and what stands on the screen stays: left to itself the router would load the
 * whole page anew, and what was typed on it were lost. @throws OfflineError where nothing comes over a line that seems to be whole
 */
export function reached<Module>(load: () => Promise<Module>): () => Promise<Module> {
  const attempt = async (failures: number): Promise<Module> => {
    await online();
    try {
      return await load();
    } catch (cause) {
      const pause = PAUSES[failures];
      if (pause === undefined) throw new OfflineError({ cause });
      await new Promise((resolve) => setTimeout(resolve, pause));
      return attempt(failures + 1);
    }
  };
  return () => attempt(0);
}

async function online(): Promise<void> {
  if (onlineManager.isOnline()) return;
  await new Promise<void>((resolve) => {
    const stop = onlineManager.subscribe(() => {
      stop();
      resolve();
    });
  });
}
