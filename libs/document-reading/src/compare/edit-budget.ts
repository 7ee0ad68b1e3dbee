import { diffArrays, type ArrayChange } from 'diff';

/** As many insertions and removals are looked for between two lists. */
const MOST_EDITS = 2_000;

/** As many steps all searches of one comparison may take together. */
const STEPS = 5_000_000;

/**
 * Searches differences within a bound that is counted and not timed, so that the answer is the same on every machine. A search takes
 * about half the square of the number of differences (E. Myers, An O(ND) Difference Algorithm, 1986); all searches of one comparison
 * draw on the same account.
 */
export class EditBudget {
  private left = STEPS;
  private exceeded = false;

  /** True once a search was given up. */
  get isExceeded(): boolean {
    return this.exceeded;
  }

  /** Null where the lists differ in more than the account allows. */
  differences(before: readonly number[], after: readonly number[]): ArrayChange<number>[] | null {
    const most = Math.min(MOST_EDITS, Math.floor(Math.sqrt(2 * this.left)));
    const changes = diffArrays([...before], [...after], { maxEditLength: most }) ?? null;
    const edits = changes?.reduce((sum, { added, removed, count }) => sum + (added || removed ? count : 0), 0) ?? most;
    this.exceeded ||= changes === null;
    this.left = Math.max(0, this.left - edits ** 2 / 2);
    return changes;
  }
}
