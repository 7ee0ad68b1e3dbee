import { type PhraseMatch, type PhraseNode, PhraseTree, wordsBetween } from '#plan-import/scanned-text/phrase-tree';
import type { ScannedWord } from '#plan-import/scanned-text/scanned-lines';
import { AGENCY_PHRASES, PART_LABELS } from '#plan-import/scanned-text/vocabulary/agencies';

export const AGENCY_TREE = new PhraseTree([...AGENCY_PHRASES, ...PART_LABELS.map((label) => label.replace(':', ''))]);

/** Whether the words belong to a label as "Đơn vị chủ trì:". */
export function isPartLabel({ read }: PhraseNode): boolean {
  return read !== '' && PART_LABELS.some((label) => label.startsWith(read) && read.length >= SHORTEST_LABEL);
}

export function isLeadLabel(node: PhraseNode): boolean {
  return isPartLabel(node) && !node.read.includes('phối');
}

/** "Cơ quan" alone begins other names too. */
const SHORTEST_LABEL = 'Đơn vị'.length;

/** How far the agencies of a cell are read. */
export interface AgencyCell {
  readonly node: PhraseNode;
  readonly isStarted: boolean;
  /** Whether its entries have bullets. */
  readonly hasBullets: boolean;
  /** Entries begun, up to two. */
  readonly entries: number;
  /** What stood behind the last word: `;`, `,`, `.`, `:` or nothing. */
  readonly mark: string;
}

/** A word taken into an agency cell. `begins`: it begins an entry. */
export interface AgencyStep {
  readonly cell: AgencyCell;
  readonly score: number;
  readonly begins: boolean;
}

export const NO_AGENCY: AgencyCell = { node: AGENCY_TREE.root, isStarted: false, hasBullets: false, entries: 0, mark: '' };

const PER_LETTER = 0.35;
const MOST_LETTERS = 7;
const PER_SKIPPED = 0.8;
const SKIPPED_PLURAL = 0.3;
/** A name without the word that says what it is: "phòng", "sở". */
const PER_LOST_HEAD = 1.2;
const MOST_SKIPPED = 3;
const MOST_LOST = 4;
const PER_WANTING = 0.7;
const UNKNOWN = -1.5;
/** A match that costs more is none. */
const WORST_MATCH = -1.5;
const ILLEGIBLE = -0.4;
const UNKNOWN_FIRST = -6;

/** Every way in which a cell may go on with a word that scores `least` or more; `beginsPiece`: with which its piece of the line begins. */
export function agencySteps(cell: AgencyCell, word: ScannedWord, beginsPiece: boolean, least: number): readonly AgencyStep[] {
  const mark = /[;,.:]$/u.exec(word.text)?.[0] ?? '';
  const hasBullets = cell.hasBullets || word.afterBullet;
  const begun = Math.min(cell.entries + 1, 2);
  const beginning = cell.isStarted
    ? cell.node.wanting * PER_WANTING + (word.afterBullet ? firstBulletCost(cell) : withoutBulletCost(cell, beginsPiece))
    : 0;
  const steps: AgencyStep[] = [];
  const leastMatch = Math.max(least, WORST_MATCH);
  const add = (score: number, match: PhraseMatch, begins: boolean): void => {
    const entries = begins ? begun : cell.entries;
    steps.push({ cell: { node: match.last, isStarted: true, hasBullets, entries, mark }, score, begins });
  };
  for (const { match, gain, lost } of waysIn(word.letters)) {
    const going = gain < leastMatch ? null : goingOn(cell, match, word);
    if (going !== null && gain - going >= leastMatch) add(gain - going, match, false);
    if (lost !== null && gain - lost - beginning >= leastMatch) add(gain - lost - beginning, match, true);
  }
  return [...steps, unknownStep({ ...cell, hasBullets, mark }, word)];
}

/** With a word that is of no known name. */
function unknownStep(cell: AgencyCell, word: ScannedWord): AgencyStep {
  const unknown = cell.isStarted ? (word.isLegible ? UNKNOWN : ILLEGIBLE) : UNKNOWN_FIRST;
  const after = { ...cell, isStarted: true, entries: Math.max(1, cell.entries) };
  return { cell: after, score: unknown - (word.afterBullet ? 0.5 : 0), begins: !cell.isStarted };
}

/** A place of the known names at which a word may stand: what is gained by it, and what is lost where a name begins there (null: never). */
interface WayIn {
  readonly match: PhraseMatch;
  readonly gain: number;
  readonly lost: number | null;
}

const known = new Map<string, readonly WayIn[]>();

function waysIn(letters: string): readonly WayIn[] {
  const before = known.get(letters);
  if (before !== undefined) return before;
  const ways = AGENCY_TREE.matchesOf(letters).map((match) => ({ match, gain: gainOf(match), lost: lostBefore(match) }));
  known.set(letters, ways);
  return ways;
}

/** What a cell costs that ends here: words are wanting. */
export function endCost({ node, isStarted, mark }: AgencyCell): number {
  return isStarted ? node.wanting * PER_WANTING + (mark === ';' ? 1 : 0) : 0;
}

function gainOf({ first, last, likeness }: PhraseMatch): number {
  const words = last.depth - first.depth + 1;
  const letters = words === 1 ? last.letters.length : last.letters.length + first.letters.length;
  return Math.min(letters, MOST_LETTERS) * PER_LETTER * Math.max(0, likeness * 2 - 1);
}

function goingOn(cell: AgencyCell, { first }: PhraseMatch, word: ScannedWord): number | null {
  if (cell.node.depth === 0) return null;
  const skipped = wordsBetween(cell.node, first);
  if (skipped === null || skipped > MOST_SKIPPED) return null;
  return skipped * PER_SKIPPED + (word.afterBullet ? 0.5 : 0) + (cell.mark === ';' ? 0.6 : 0);
}

/** What it costs that a name begins in its midst. */
function lostBefore({ first }: PhraseMatch): number | null {
  const skipped = first.depth - 1;
  if (skipped > MOST_LOST) return null;
  const plural = skipped > 0 && first.read.startsWith('Các ') ? 1 : 0;
  return plural * SKIPPED_PLURAL + (skipped - plural) * (plural > 0 ? PER_SKIPPED : PER_LOST_HEAD);
}

/** What it costs that an entry begins without a bullet. */
function withoutBulletCost({ hasBullets, mark }: AgencyCell, beginsPiece: boolean): number {
  if (hasBullets) return beginsPiece && (mark === ';' || mark === ':') ? 0.5 : 1.8;
  if (mark === ';' || mark === ',' || mark === ':') return 0.1;
  return mark === '.' ? 0.8 : 1.6;
}

/** A list has bullets from its first entry on, and a full stop behind its last. */
function firstBulletCost({ hasBullets, mark }: AgencyCell): number {
  if (mark === '.') return 1.8;
  return hasBullets || mark === ';' || mark === ':' ? 0 : 1.2;
}
