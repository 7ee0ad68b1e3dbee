import type { UnsafeReason } from '#domain/document/inspection';
import type { Sender } from './sender.js';

/** One file of a kind. `content` makes its bytes anew at every call, the same each time: at most 20 MB. */
export interface Variation {
  /** The file name as a sender would give it. */
  readonly name: string;
  /** Any of these reasons is right. */
  readonly expected: readonly UnsafeReason[];
  readonly content: () => Uint8Array;
}

/** One way to attack: what it is, who described it, and the files that try it. */
export interface HostileKind {
  /** Stable, kebab-case. */
  readonly kind: string;
  readonly what: string;
  /** OWASP ASVS 5.0 chapter 5, CVE, CWE, paper or format text. */
  readonly source: string;
  readonly files: (sender: Sender) => Iterable<Variation>;
}
