import type { Uuid } from '#domain/ids';

/** The lists that are looked at: one's work, all tasks, what waits for a decision, the log. */
export const VIEWED_LISTS = ['work', 'tasks', 'reviews', 'audit'] as const;
export type ViewedList = (typeof VIEWED_LISTS)[number];

/** What a list is narrowed to and its order: the parameters of its screen's address, as text. The screen leaves out what it does not know. */
export type Look = Readonly<Record<string, string>>;

/** Who may use a view: whoever made it, whoever holds a capacity in one unit, or everybody of the administration. */
export const AUDIENCES = ['owner', 'unit', 'administration'] as const;

export interface Sharing {
  readonly audience: (typeof AUDIENCES)[number];
  /** Of the audience `unit`; else null. */
  readonly unitId: Uuid | null;
}

/** A look under a name that is its maker's own. It gives no rights: whoever uses it sees what they see anyway. `version` counts its changes. */
export interface SavedView extends Sharing {
  readonly id: Uuid;
  /** Whoever made it. */
  readonly personId: Uuid;
  readonly list: ViewedList;
  readonly name: string;
  readonly look: Look;
  /** Nobody wants it any longer. */
  readonly dropped: boolean;
  readonly version: number;
}
