import type { StreamHead } from '#domain/audit/stream-head';
import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** Work that was put to Docket and is not carried out yet: what was asked, and the request that it came in, as JSON. */
export interface OpenOperation {
  readonly id: Uuid;
  readonly kind: string;
  readonly asked: unknown;
  readonly createdAt: Instant;
  readonly request: unknown;
}

/** An operation as it stands. `carriedOut` of `total` parts have their result, `done` of them were not refused. */
export interface LoadedOperation {
  readonly id: Uuid;
  /** What was asked, as JSON. */
  readonly asked: unknown;
  readonly total: number;
  readonly carriedOut: number;
  readonly done: number;
  readonly head: StreamHead;
}

/** What acts on many objects load beside them. */
export interface OperationLoading {
  /** Those that are not carried out, in the order in which they were asked. */
  openOperations(): Promise<readonly OpenOperation[]>;
  /** One that is not carried out, held against others who would; null where it is, or somebody else holds it. */
  operationToCarryOut(id: Uuid): Promise<LoadedOperation | null>;
  /** Whoever would change these tasks waits until the transaction is over; what is loaded from then on is the newest. */
  holdTasks(ids: readonly Uuid[]): Promise<void>;
}
