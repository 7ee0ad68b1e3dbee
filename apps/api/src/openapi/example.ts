/** One call of an operation that succeeds on a fresh try-out as it stands, once: an act cannot be done twice. */
export interface Example {
  /** The demo person who calls, by sign-in name; null where nobody needs to be known. */
  readonly as: string | null;
  /** The id, or the year, in the path. */
  readonly id?: string;
  /** Which of the parts that the path counts. */
  readonly number?: string;
  readonly query?: Readonly<Record<string, string>>;
  /** The version that `If-Match` names. */
  readonly version?: number;
  readonly body?: object;
}

/** Examples by the name of their operation. */
export type Examples = Readonly<Record<string, Example>>;

/** The key of an example's act. */
export const keyOfExample = (operation: string): string => `vi-du-${operation}`;
