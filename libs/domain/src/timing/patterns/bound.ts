import type { Groups } from '#domain/timing/patterns/pattern';
import type { Bound } from '#domain/timing/rule';

export const BEFORE = '(?<before>trước(?: ngày)?)';
const LAST_TERM = '(?:thời )?hạn (?:cuối(?: cùng)?|chót)(?: là)?:?(?: ngày)?';
const BY = `(?<by>(?:chậm nhất|muộn nhất)(?: là| vào| trong| đến)*(?: hết)?(?: ngày)?|(?:từ nay )?đến(?: hết)?(?: ngày)?|hết ngày|không quá(?: ngày)?|${LAST_TERM})`;
const ON = '(?<on>(?:trong |vào )?ngày)';

/** The words in front of a day. "Chậm nhất trước ngày 15" is before it. */
export const BOUND = `(?:(?:chậm nhất |muộn nhất )?${BEFORE}|${BY}|${ON})`;

/** What matched `BOUND`. */
export function boundOf({ before, by }: Groups): Bound {
  if (before !== undefined) return 'before';
  return by === undefined ? 'on' : 'by';
}
