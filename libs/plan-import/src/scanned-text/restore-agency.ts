import { lettersOf } from '#plan-import/scanned-text/letters';
import { likenessOf } from '#plan-import/scanned-text/likeness';
import { AGENCY_PHRASES } from '#plan-import/scanned-text/vocabulary/agencies';

/** As like as this a name is surely meant, if no other is nearly as like. */
const SURE = 0.85;
const APART = 0.04;

const NAMES = AGENCY_PHRASES.map((name) => ({ name, letters: lettersOf(name) }));

/** The name that a damaged text surely stands for, as it should be printed; null where none is, or more than one may be. */
export function restoredAgency(text: string): string | null {
  const letters = lettersOf(text);
  const [likest, second] = NAMES.map(({ name, letters: known }) => ({ name, likeness: likenessOf(letters, known) })).sort(
    (one, other) => other.likeness - one.likeness,
  );
  if (likest === undefined || likest.likeness < SURE || isRestOfOther(likest.name)) return null;
  return second !== undefined && likest.likeness - second.likeness < APART && lettersOf(second.name) !== lettersOf(likest.name)
    ? null
    : likest.name;
}

/** "UBND tỉnh" may be what a scan left of "Văn phòng UBND tỉnh". */
function isRestOfOther(name: string): boolean {
  return AGENCY_PHRASES.some((other) => other.endsWith(` ${name}`));
}
