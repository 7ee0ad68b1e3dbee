import type { CommandStore } from '#application/ports/command-store';
import type { Mix } from '../clients.js';

/** A known bug, put between a Docket and a database of its own. */
export interface Plant {
  /** What is taken from the database, as its owner; null where nothing is. */
  readonly schema: string | null;
  /** What is done to each statement of the application. */
  readonly rewrite: (text: string) => string;
  readonly store: (real: CommandStore) => CommandStore;
  readonly mix: Mix;
}
