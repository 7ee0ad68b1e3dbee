import type { AmendPlanDto, SaidPairDto } from '#api-client/index';

/** What is said of an amending document. */
export interface AmendmentInput {
  readonly scope: AmendPlanDto['scope'];
  readonly number: string;
  readonly date: string;
  readonly reason: string;
  /** What was said of rows; the last word on a row counts. */
  readonly pairs: readonly SaidPairDto[];
}

export function bodyOf({ number, reason, pairs, ...said }: AmendmentInput): Omit<AmendPlanDto, 'proposalId'> {
  return { ...said, number: number.trim(), reason: reason.trim(), pairs: [...pairs] };
}

/** What was said with one word more: whatever was said before of either row is taken back. */
export function withPair(pairs: readonly SaidPairDto[], said: SaidPairDto): readonly SaidPairDto[] {
  const others = pairs.filter(({ itemId, path }) => (itemId === null || itemId !== said.itemId) && (path === null || path !== said.path));
  return [...others, said];
}
