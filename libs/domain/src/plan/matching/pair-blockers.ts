import { pairKey, type RowPair, type SaidPair, type Saying } from '#domain/plan/matching/said-pair';
import type { Plan, PlanItem } from '#domain/plan/plan';
import type { Blocker } from '#domain/refusal';

type Head = Pick<Plan, 'id' | 'code' | 'state' | 'year'>;

/** What is to be said of two rows. */
export interface PairToSay extends RowPair {
  readonly saying: Saying;
  readonly reason: string | null;
}

/**
 * Why nothing can be said of two plans: they are one, the other is closed or of another year, or it implements this one already.
 * A draft is as good as a published plan: its rows are those of a signed document.
 * @param isImplemented whether rows of the other are confirmed to implement rows of this one
 */
export function planPairBlockers(plan: Head, other: Head, isImplemented: boolean): readonly Blocker[] {
  if (other.id === plan.id) return [{ code: 'counterpart-same-plan' }];
  const params = { plan: other.code };
  return [
    ...(other.state === 'closed' ? [{ code: 'counterpart-plan-closed', params }] : []),
    ...(other.year === plan.year ? [] : [{ code: 'counterpart-other-year', params: { ...params, year: String(other.year) } }]),
    ...(isImplemented ? [{ code: 'counterpart-other-way', params }] : []),
  ];
}

/** What pairs are compared with: the rows of both plans, and what was said of them. */
export interface PairSetting {
  readonly items: readonly PlanItem[];
  readonly otherItems: readonly PlanItem[];
  readonly said: readonly SaidPair[];
}

/** Why these cannot be said, all at once: each of two rows that are there, once, and something else than what is said already. */
export function pairBlockers(pairs: readonly PairToSay[], { items, otherItems, said }: PairSetting): readonly Blocker[] {
  const paths = new Map([...items, ...otherItems].map(({ id, path }) => [id, path]));
  const [rows, others] = [items, otherItems].map((those) => new Set(those.map(({ id }) => id)));
  const before = new Map(said.map((one) => [pairKey(one), one.saying]));
  const seen = new Set<string>();
  return pairs.flatMap((pair) => {
    const key = pairKey(pair);
    const isTwice = seen.has(key);
    seen.add(key);
    const stands = before.get(key);
    const params = { row: paths.get(pair.itemId) ?? pair.itemId, other: paths.get(pair.otherItemId) ?? pair.otherItemId };
    // What is said of a row that has left its plan since can still be taken back.
    const isKnown = rows?.has(pair.itemId) === true && others?.has(pair.otherItemId) === true;
    if (!isKnown && stands === undefined) return [{ code: 'counterpart-row-unknown', params }];
    if (isTwice) return [{ code: 'counterpart-twice', params }];
    const code = refused(pair, stands, isKnown);
    return code === null ? [] : [{ code, params }];
  });
}

/** @param stands what is said of them; undefined: nothing ever was */
function refused({ saying, reason }: PairToSay, stands: Saying | undefined, isKnown: boolean): string | null {
  if (saying === 'taken-back') {
    if (stands !== 'confirmed' && stands !== 'refused') return 'counterpart-not-said';
    return stands === 'confirmed' && (reason ?? '').trim() === '' ? 'counterpart-reason-missing' : null;
  }
  if (!isKnown) return 'counterpart-row-unknown';
  if (stands === saying) return 'counterpart-said';
  return stands === 'confirmed' ? 'counterpart-confirmed' : null;
}
