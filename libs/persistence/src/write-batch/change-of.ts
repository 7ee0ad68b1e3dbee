import type { Change } from '#application/ports/changes';

/** The change of one kind. */
export type ChangeOf<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;
