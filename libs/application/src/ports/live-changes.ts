import type { Uuid } from '#domain/ids';

/** What a browser is told of as it happens. */
export const LIVE_TYPES = ['task', 'contribution', 'extension', 'handoff', 'comment', 'plan', 'plan-proposal'] as const;
export type LiveType = (typeof LIVE_TYPES)[number];

/**
 * Something has changed: which object, to which version, by which action. Ids alone: whoever may not read it learns nothing.
 * `everything`: more than fits, or something may have been missed: read again what is shown.
 */
export type LiveChange =
  | {
      readonly type: LiveType;
      readonly id: Uuid;
      readonly version: number;
      /** As in the audit log: `task.submit`. */
      readonly action: string;
      readonly taskId: Uuid | null;
      readonly planId: Uuid | null;
    }
  | { readonly type: 'everything' };

/** Tells of committed changes, whichever process made them. */
export interface LiveChanges {
  /** Listens until `stop`, through every loss of the connection; resolves once it listens, or was refused and tries again. */
  start(onError: (error: unknown) => void): Promise<void>;
  stop(): Promise<void>;
  /** Calls `listener` for every change of the tenant from now on, until the function that it gives is called. */
  subscribe(tenant: Uuid, listener: (change: LiveChange) => void): () => void;
}
