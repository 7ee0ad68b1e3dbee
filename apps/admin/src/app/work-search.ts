/** Whose work of a unit is shown: what one has in hand, or what nobody has; all of it without a choice. */
export const HANDS = ['me', 'nobody'] as const;
export type Hand = (typeof HANDS)[number];
