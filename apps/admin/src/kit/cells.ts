/** The cells of a follow-up report, as the API names them: the four, and what stands beside them. */
export const FOUR_CELLS = ['done-on-time', 'done-late', 'in-time', 'overdue'] as const;
export const OTHER_CELLS = ['no-date', 'suspended', 'born-late', 'ended'] as const;
export const CELLS = [...FOUR_CELLS, ...OTHER_CELLS] as const;
export type Cell = (typeof CELLS)[number];
