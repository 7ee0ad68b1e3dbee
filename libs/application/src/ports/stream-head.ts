import type { Digest } from '#domain/ids';

/** Where an audit stream ends. A stream that has no event yet is at 0 with the genesis hash. */
export interface StreamHead {
  readonly stream: string;
  readonly seq: number;
  readonly hash: Digest;
}
