import type { Actor } from '#domain/organisation/capacity';

/** Docket itself: what follows by rule and not by anybody's hand. The id is fixed so that the log names it the same everywhere. */
export const SYSTEM_ACTOR: Actor = { type: 'system', id: '00000000-0000-7000-8000-000000000001', onBehalfOf: null, capacities: [] };
