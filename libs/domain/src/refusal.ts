/**
 * Why a single rule says no. `code` is the key of its wording in both languages;
 * `params` fill the wording (names, numbers, dates; never sentences).
 */
export interface Blocker {
  readonly code: string;
  readonly params?: Readonly<Record<string, string>>;
}

/**
 * A typed refusal. The API maps `code` to a status:
 * not-allowed 403, separation-of-duties 403, not-found 404, gone 410, state-refuses 409, blocked 409, in-flight 409,
 * stale 412, version-missing 428, capacity-needed 422, capacity-unknown 422, invalid 422, key-reused 422.
 */
export type RefusalCode =
  | 'not-allowed'
  | 'separation-of-duties'
  | 'not-found'
  | 'gone'
  | 'state-refuses'
  | 'blocked'
  | 'in-flight'
  | 'stale'
  | 'version-missing'
  | 'capacity-needed'
  | 'capacity-unknown'
  | 'invalid'
  | 'key-reused';

/** `event` is the verb that was tried, `state` the state that the object was in (null where it has none). */
export interface Refusal {
  readonly refused: true;
  readonly code: RefusalCode;
  readonly event: string;
  readonly state: string | null;
  readonly blockers: readonly Blocker[];
}

export function refuse(code: RefusalCode, event: string, state: string | null, blockers: readonly Blocker[] = []): Refusal {
  return { refused: true, code, event, state, blockers };
}

export function isRefusal(value: object): value is Refusal {
  return 'refused' in value && value.refused === true;
}
