import { normaliseName } from '#domain/organisation/normalise-name';
import type { Organisation } from '#domain/organisation/organisation';
import type { AgencyRef } from '#domain/organisation/party';

/** Whom a printed text means, and how sure that is: 1 by its name, 0.95 by an alias, null when it is nobody's name. */
export interface ResolvedName {
  readonly resolved: AgencyRef | null;
  readonly confidence: number | null;
}

/** Reads printed agency texts against the names of one organisation. */
export type NameResolver = (printed: string) => ResolvedName;

const BY_NAME = 1;
const BY_ALIAS = 0.95;
const NOBODY: ResolvedName = { resolved: null, confidence: null };

interface Named {
  readonly ref: AgencyRef;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * A resolver for the units in force on the organisation's date and for all its parties. A name beats an alias.
 * A text that names several is resolved to nobody: a person must say which one is meant.
 */
export function nameResolver(organisation: Organisation): NameResolver {
  const named = everybody(organisation);
  const byName = index(named, (one) => [one.name]);
  const byAlias = index(named, (one) => one.aliases);
  return (printed) => {
    const key = normaliseName(printed);
    const exact = byName.get(key);
    if (exact !== undefined) return only(exact, BY_NAME);
    const alias = byAlias.get(key);
    return alias === undefined ? NOBODY : only(alias, BY_ALIAS);
  };
}

function everybody(organisation: Organisation): readonly Named[] {
  const units = organisation.unitsInForce.map(({ id, name, aliases }): Named => ({ ref: { type: 'unit', id }, name, aliases }));
  const parties = [...organisation.partiesById.values()].map(({ id, kind, name, aliases }): Named => ({
    ref: { type: kind, id },
    name,
    aliases,
  }));
  return [...units, ...parties];
}

function index(named: readonly Named[], namesOf: (one: Named) => readonly string[]): ReadonlyMap<string, readonly AgencyRef[]> {
  const entries = new Map<string, AgencyRef[]>();
  for (const one of named) {
    for (const key of new Set(namesOf(one).map(normaliseName))) {
      const known = entries.get(key);
      if (known === undefined) entries.set(key, [one.ref]);
      else known.push(one.ref);
    }
  }
  return entries;
}

function only(found: readonly AgencyRef[], confidence: number): ResolvedName {
  const [ref, ...others] = found;
  return ref === undefined || others.length > 0 ? NOBODY : { resolved: ref, confidence };
}
