import type { UnsafeReason } from '#domain/document/inspection';
import { HOSTILE_KINDS } from './hostile-kinds.js';
import { seedOf, Sender } from './sender.js';

export { type HarmlessTwin, harmlessTwins } from './twins/harmless-twins.js';

/** A file that is to be refused. */
export interface HostileFile {
  /** Stable, kebab-case: an entry of `HOSTILE_KINDS`. */
  readonly kind: string;
  /** The file name as a sender would give it. */
  readonly name: string;
  /** Any of these reasons is right. */
  readonly expected: readonly UnsafeReason[];
  /** Makes the bytes, at most 20 MB, anew at every call and the same each time. */
  readonly content: () => Uint8Array;
}

/** More than 500 files, kind by kind; for the same seed the same ones in the same order. */
export function* hostileFiles(seed: number): Iterable<HostileFile> {
  for (const { kind, files } of HOSTILE_KINDS) {
    for (const { name, expected, content } of files(new Sender(seedOf(seed, kind)))) yield { kind, name, expected, content };
  }
}
