import { normaliseName, plainName } from '#domain/organisation/normalise-name';
import type { Organisation } from '#domain/organisation/organisation';
import type { AgencyRef } from '#domain/organisation/party';
import { likestFirst, nameSuggester, type AgencyCandidate, type Named } from '#domain/organisation/suggest-names';

/**
 * Whom a printed text means, and how sure that is: 1 by its name, 0.95 by an alias, 0.9 by either without diacritics; null when it
 * is nobody's name, or that of several. `candidates` are then those whom it may mean, the likest first: for a person to choose from.
 */
export interface ResolvedName {
  readonly resolved: AgencyRef | null;
  readonly confidence: number | null;
  readonly candidates: readonly AgencyCandidate[];
}

/** Reads printed agency texts against the names of one organisation. */
export type NameResolver = (printed: string) => ResolvedName;

const BY_NAME = 1;
const BY_ALIAS = 0.95;
/** The threshold: whatever is less sure is a suggestion and never an answer. */
const WITHOUT_DIACRITICS = 0.9;

/**
 * A resolver for the units in force on the organisation's date and for all its parties. A name beats an alias, and both beat
 * what is the same without diacritics. A text that names several is resolved to nobody: a person must say which one is meant.
 */
export function nameResolver(organisation: Organisation): NameResolver {
  const named = everybody(organisation);
  const suggest = nameSuggester(named);
  const readings = [
    { spell: normaliseName, confidence: BY_NAME, known: index(named, ({ name }) => [normaliseName(name)]) },
    { spell: normaliseName, confidence: BY_ALIAS, known: index(named, ({ aliases }) => aliases.map(normaliseName)) },
    { spell: plainName, confidence: WITHOUT_DIACRITICS, known: index(named, ({ name, aliases }) => [name, ...aliases].map(plainName)) },
  ];
  return (printed) => {
    for (const { spell, confidence, known } of readings) {
      const found = known.get(spell(printed));
      if (found !== undefined) return only(found, confidence);
    }
    return { resolved: null, confidence: null, candidates: suggest(printed) };
  };
}

/** Units in force and all parties, by their names. */
export function everybody(organisation: Organisation): readonly Named[] {
  const units = organisation.unitsInForce.map(({ id, name, aliases }): Named => ({ ref: { type: 'unit', id }, name, aliases }));
  const parties = [...organisation.partiesById.values()].map(({ id, kind, name, aliases }): Named => ({
    ref: { type: kind, id },
    name,
    aliases,
  }));
  return [...units, ...parties];
}

function index(named: readonly Named[], spellingsOf: (one: Named) => readonly string[]): ReadonlyMap<string, readonly Named[]> {
  const entries = new Map<string, Named[]>();
  for (const one of named) {
    for (const spelling of new Set(spellingsOf(one))) {
      const known = entries.get(spelling);
      if (known === undefined) entries.set(spelling, [one]);
      else known.push(one);
    }
  }
  return entries;
}

function only(found: readonly Named[], confidence: number): ResolvedName {
  const [first, ...others] = found;
  if (first !== undefined && others.length === 0) return { resolved: first.ref, confidence, candidates: [] };
  return { resolved: null, confidence: null, candidates: found.map(({ ref, name }) => ({ ref, name, confidence })).sort(likestFirst) };
}
