import { createHash, randomUUID } from 'node:crypto';

/** What a client asks for under one Idempotency-Key, however often it has to ask. */
export interface Wish {
  readonly action: 'task.submit' | 'task.withdraw' | 'document.upload';
  /** The seeded or made person who asks. */
  readonly person: string;
  /** The task, and the version that the client saw; null for an upload. */
  readonly task: { readonly id: string; readonly version: number } | null;
  /** The text of the file of an upload. */
  readonly content: string | null;
}

/** What came back: `lost` says nothing about what happened. `version` is null for what has none. */
export type Answer =
  | { readonly kind: 'acknowledged'; readonly version: number | null; readonly id: string; readonly replayed: boolean }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'lost'; readonly why: string };

/** One wish with everything that was answered to it. */
export interface Act {
  readonly wish: Wish;
  readonly key: string;
  /** SHA-256 of the key, hex: how the log and the record of keys name it. */
  readonly keyHash: string;
  readonly answers: Answer[];
}

/** Everything that clients asked for and were told. The checker compares it with what is stored. */
export class History {
  readonly acts: Act[] = [];

  begin(wish: Wish, key: string = randomUUID()): Act {
    const act = { wish, key, keyHash: createHash('sha256').update(key).digest('hex'), answers: [] };
    this.acts.push(act);
    return act;
  }

  /** Acts of which at least one answer was lost. */
  get ambiguous(): number {
    return this.acts.filter(({ answers }) => answers.some(({ kind }) => kind === 'lost')).length;
  }

  count(kind: Answer['kind']): number {
    return this.acts.filter(({ answers }) => answers.some((answer) => answer.kind === kind)).length;
  }
}
