import { editDistance } from '#domain/organisation/edit-distance';
import { plainName } from '#domain/organisation/normalise-name';
import type { AgencyRef } from '#domain/organisation/party';

/** Whom a text may mean, under the official name, and how like it is (0–1). */
export interface AgencyCandidate {
  readonly ref: AgencyRef;
  readonly name: string;
  readonly confidence: number;
}

/** Whoever bears a name, and what else it is called. */
export interface Named {
  readonly ref: AgencyRef;
  readonly name: string;
  readonly aliases: readonly string[];
}

/** Likeness stays below this, however little differs: letters that differ are never as good as marks that do. */
const MOST_ALIKE = 0.85;
const LEAST_ALIKE = 0.6;
const MOST_SUGGESTIONS = 5;

/** Suggests names that are like a printed text, marks apart: for a person to choose from, the likest first. */
export function nameSuggester(named: readonly Named[]): (printed: string) => readonly AgencyCandidate[] {
  const spelled = named.map(({ ref, name, aliases }) => ({ ref, name, spellings: [...new Set([name, ...aliases].map(plainName))] }));
  return (printed) => {
    const plain = plainName(printed);
    return spelled
      .map(({ ref, name, spellings }) => ({ ref, name, confidence: Math.max(...spellings.map((spelling) => likeness(plain, spelling))) }))
      .filter(({ confidence }) => confidence >= LEAST_ALIKE)
      .sort(likestFirst)
      .slice(0, MOST_SUGGESTIONS);
  };
}

/** By likeness, then by code point, so that the order is the same on every machine. */
export function likestFirst(one: AgencyCandidate, other: AgencyCandidate): number {
  if (one.confidence !== other.confidence) return other.confidence - one.confidence;
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}

/** In hundredths. Texts of very different length are not compared letter by letter: they cannot be alike. */
function likeness(one: string, other: string): number {
  const [shortest, longest] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (longest === 0 || (shortest / longest) * MOST_ALIKE < LEAST_ALIKE) return 0;
  return Math.floor((1 - editDistance(one, other) / longest) * MOST_ALIKE * 100) / 100;
}
