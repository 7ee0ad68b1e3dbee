import type { ProblemCode } from './problem-codes.js';
import type { Fault } from './problem-error.js';

/** What an answer says before it is worded. */
export interface Unworded {
  readonly code: ProblemCode;
  readonly params?: Readonly<Record<string, string>>;
  readonly faults?: readonly Fault[];
  readonly blockers?: readonly { readonly code: string; readonly params?: Readonly<Record<string, string>> }[];
  /** Seconds. */
  readonly retryAfter?: number;
}
