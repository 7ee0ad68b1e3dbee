import { CELL_BREAK, type TextPart } from '#domain/document/comparison';
import type { EditBudget } from '#document-reading/compare/edit-budget';
import { matchEqual } from '#document-reading/compare/match-equal';
import { gapsBetween } from '#document-reading/compare/matching';

/** The break between two cells; letters and digits, each with its marks; spaces; any other character with its marks. */
const TOKEN = /\t|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|[^\S\t]+|[^\p{L}\p{N}\s]\p{M}*|\p{M}+/gu;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** A space or a mark by itself: the slashes of a date of which both the day and the month were changed. */
const LONE_MARK = /^[^\p{L}\p{M}\p{N}\t]$/u;

/** Runs of letters and digits. A Vietnamese word of several syllables is several of them. */
export function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

/**
 * Two wordings of one paragraph, word by word; rows of as many cells (parted by `CELL_BREAK`) cell by cell. Beyond the budget only what
 * both begin and end with is told to be the same.
 */
export function compareWords(before: string, after: string, budget: EditBudget): TextPart[] {
  const cellsBefore = before.split(CELL_BREAK);
  const cellsAfter = after.split(CELL_BREAK);
  if (cellsBefore.length !== cellsAfter.length) return compareStretch(before, after, budget);
  const parts = cellsBefore.flatMap((cell, at): TextPart[] => {
    const compared = compareStretch(cell, cellsAfter[at] ?? '', budget);
    return at === 0 ? compared : [{ kind: 'same', text: CELL_BREAK }, ...compared];
  });
  return joinEqualKinds(parts);
}

/** What is the same, and what was replaced right behind it. */
interface Replacement {
  readonly same: string;
  readonly removed: string;
  readonly added: string;
}

function compareStretch(before: string, after: string, budget: EditBudget): TextPart[] {
  const tokensBefore = before.match(TOKEN) ?? [];
  const tokensAfter = after.match(TOKEN) ?? [];
  const { matches } = matchEqual(tokensBefore, tokensAfter, budget);
  const replacements: Replacement[] = [];
  let same = '';
  for (const [at, gap] of gapsBetween(matches, tokensBefore.length, tokensAfter.length).entries()) {
    const removed = tokensBefore.slice(...gap.before).join('');
    const added = tokensAfter.slice(...gap.after).join('');
    if (removed !== '' || added !== '') {
      replacements.push({ same, removed, added });
      same = '';
    }
    same += tokensBefore[matches[at]?.[0] ?? tokensBefore.length] ?? '';
  }
  return partsOf([...joinAcrossMarks(replacements), { same, removed: '', added: '' }]);
}

/** Two replacements with a lone mark between them read as one. */
function joinAcrossMarks(replacements: readonly Replacement[]): Replacement[] {
  const joined: Replacement[] = [];
  for (const next of replacements) {
    const last = joined.at(-1);
    if (last !== undefined && LONE_MARK.test(next.same) && isBothWays(last) && isBothWays(next)) {
      const whole = { same: last.same, removed: last.removed + next.same + next.removed, added: last.added + next.same + next.added };
      joined.splice(-1, 1, whole);
    } else {
      joined.push(next);
    }
  }
  return joined;
}

function isBothWays({ removed, added }: Replacement): boolean {
  return removed !== '' && added !== '';
}

function partsOf(replacements: readonly Replacement[]): TextPart[] {
  const parts = replacements.flatMap(({ same, removed, added }): TextPart[] => [
    { kind: 'same', text: same },
    { kind: 'removed', text: removed },
    { kind: 'added', text: added },
  ]);
  return joinEqualKinds(parts.filter(({ text }) => text !== ''));
}

function joinEqualKinds(parts: readonly TextPart[]): TextPart[] {
  const joined: TextPart[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last?.kind === part.kind) joined.splice(-1, 1, { kind: part.kind, text: last.text + part.text });
    else joined.push(part);
  }
  return joined;
}
