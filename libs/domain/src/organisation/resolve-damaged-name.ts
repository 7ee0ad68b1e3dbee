import { editDistance } from '#domain/organisation/edit-distance';
import { plainName } from '#domain/organisation/normalise-name';
import type { Organisation } from '#domain/organisation/organisation';
import { everybody, type NameResolver } from '#domain/organisation/resolve-name';

/** Less like than this nobody is meant; a second one that is nearly as like makes it anybody's guess. */
const LEAST_LIKE = 0.7;
const APART = 0.1;

/** Never as sure as a text that is whole. */
const MOST_SURE = 0.85;

/** A name of which fewer words are left could be many. */
const FEWEST_WORDS = 3;

/**
 * A resolver for names that a scan damaged: letters confused, words lost at the beginning or the end. It answers only where one name is
 * by far the likest, which then stands in `candidates` too, and never surely: a person must confirm it. Otherwise null, as for a name that nobody bears.
 */
export function damagedNameResolver(organisation: Organisation): NameResolver {
  const named = everybody(organisation).map(({ ref, name, aliases }) => ({
    ref,
    name,
    forms: [...new Set([name, ...aliases].flatMap(formsOf))],
  }));
  return (printed) => {
    const letters = lettersOf(printed);
    const likest = named
      .map(({ ref, name, forms }) => ({ ref, name, likeness: Math.max(...forms.map((form) => likeness(letters, form))) }))
      .sort((one, other) => other.likeness - one.likeness);
    const [first, second] = likest;
    const isMeant = first !== undefined && first.likeness >= LEAST_LIKE && first.likeness - (second?.likeness ?? 0) >= APART;
    if (!isMeant) return { resolved: null, confidence: null, candidates: [] };
    const candidate = { ref: first.ref, name: first.name, confidence: Math.floor(first.likeness * MOST_SURE * 100) / 100 };
    return { resolved: candidate.ref, confidence: candidate.confidence, candidates: [candidate] };
  };
}

/** The name, and what is left of it without some of its first words. */
function formsOf(name: string): readonly string[] {
  const words = plainName(name).split(' ');
  return words.flatMap((_word, at) => (at === 0 || words.length - at >= FEWEST_WORDS ? [lettersOf(words.slice(at).join(' '))] : []));
}

function lettersOf(text: string): string {
  return plainName(text).replace(/[^a-z0-9]+/gu, '');
}

function likeness(one: string, other: string): number {
  const [shortest, longest] = [Math.min(one.length, other.length), Math.max(one.length, other.length)];
  if (longest === 0 || shortest / longest < LEAST_LIKE - APART) return 0;
  return 1 - editDistance(one, other) / longest;
}
