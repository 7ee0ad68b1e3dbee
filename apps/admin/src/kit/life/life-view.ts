/** How the life of a task is shown; absent: as a timeline. */
export const LIFE_VIEWS = ['compact', 'json'] as const;
export type LifeView = (typeof LIFE_VIEWS)[number] | undefined;
