/** Whose work of a unit is shown: what one has in hand, or what nobody has; all of it without a choice. */
export const HANDS = ['me', 'nobody'] as const;
export type Hand = (typeof HANDS)[number];

export interface WorkSearch {
  readonly task?: string | undefined;
  readonly hand?: Hand | undefined;
  /** What one has put off, instead of what waits. */
  readonly snoozed?: true | undefined;
}
