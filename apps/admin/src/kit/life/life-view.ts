/** How the life of a task is shown; absent: as a timeline. */
export const LIFE_VIEWS = ['compact', 'json'] as const;
export type LifeView = (typeof LIFE_VIEWS)[number] | undefined;

/** How a life is shown, from what stands in the address; anything else counts as absent. */
export function lifeView(value: unknown): LifeView {
  return LIFE_VIEWS.find((view) => view === value);
}
