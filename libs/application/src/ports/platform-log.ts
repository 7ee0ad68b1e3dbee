import type { AuditEventDraft, RequestTrace } from '#domain/audit/event';

/** The log outside any tenant: the same envelope, chains of its own. */
export interface PlatformLog {
  /** Appends to the draft's stream. Throws where it cannot be written. */
  append(draft: AuditEventDraft, trace: RequestTrace): Promise<void>;
}
