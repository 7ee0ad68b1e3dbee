import type { Digest } from '#domain/ids';

/** Where an audit stream ends: the number and the hash of its last event. A stream without events is at 0 with the genesis hash. */
export interface StreamHead {
  readonly stream: string;
  readonly seq: number;
  readonly hash: Digest;
}
