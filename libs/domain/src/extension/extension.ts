import type { Uuid } from '#domain/ids';
import type { Instant, LocalDate } from '#domain/time/local-date';

export const EXTENSION_STATES = ['requested', 'granted', 'refused', 'withdrawn'] as const;
export type ExtensionState = (typeof EXTENSION_STATES)[number];

/**
 * A lead's request for a later date (đề nghị gia hạn), and how it was answered. Granting moves the task's `effectiveDueOn`; the first
 * date stays beside it. `version` is the number of the last event in its own stream.
 */
export interface Extension {
  readonly id: Uuid;
  readonly taskId: Uuid;
  readonly state: ExtensionState;
  /** The task's date when it was asked for. */
  readonly dueOnThen: LocalDate;
  readonly requestedDueOn: LocalDate;
  readonly reason: string;
  readonly requestedBy: Uuid;
  readonly requestedAt: Instant;
  /** The date that was granted, which may be another than the one asked for. */
  readonly grantedDueOn: LocalDate | null;
  readonly decidedBy: Uuid | null;
  readonly decidedAt: Instant | null;
  /** What was said with the grant or the refusal. */
  readonly decisionNote: string | null;
  readonly version: number;
}

/** The verbs of an extension with what each carries. `request` makes it; the others answer it. */
export type ExtensionCommand =
  | { readonly verb: 'request'; readonly extensionId: Uuid; readonly dueOn: LocalDate; readonly reason: string }
  /** `dueOn` null: as it was asked for. */
  | { readonly verb: 'grant'; readonly dueOn: LocalDate | null; readonly note: string | null }
  | { readonly verb: 'refuse'; readonly reason: string }
  | { readonly verb: 'withdraw' };

export type ExtensionVerb = ExtensionCommand['verb'];
