import type { Refusal } from '#domain/refusal';
import type { ProblemCode } from './problem-codes.js';

/** One fault in a request: where (RFC 6901 pointer into the body, or the name of a header or query parameter), which, in words. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly message: string;
}

/** An answer that is a problem (RFC 9457), on its way to the filter that words it. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly details: {
      readonly faults?: readonly Fault[];
      readonly retryAfter?: number;
      readonly params?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(code);
  }
}

/** The rules refused a command. */
export class RefusedError extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}
