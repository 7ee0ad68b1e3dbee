import type { Uuid } from '#domain/ids';
import type { Instant } from '#domain/time/local-date';

/** How far an operation has come. `results` of its parts, in order, as they were stored. */
export interface OperationStanding {
  readonly id: Uuid;
  /** As in the audit log: `task.approve`. */
  readonly kind: string;
  readonly createdBy: Uuid;
  readonly createdAt: Instant;
  readonly completedAt: Instant | null;
  readonly total: number;
  readonly carriedOut: number;
  readonly results: readonly unknown[];
}

export interface OperationQueries {
  operation(tenant: Uuid, id: Uuid): Promise<OperationStanding | null>;
}
