import type { Uuid } from '#domain/ids';

/** What the log has of a request. */
export interface RequestEvent {
  readonly requestId: Uuid;
  readonly eventId: Uuid;
  readonly action: string;
  /** The task that it is about; null where it is about none. */
  readonly taskId: Uuid | null;
}

export interface RequestEvents {
  /** The actor's events since a request, the newest first, a thousand at most. Ids of requests and events are made in the order of time. */
  since(tenant: Uuid, actorId: Uuid, requestId: Uuid): Promise<readonly RequestEvent[]>;
}
