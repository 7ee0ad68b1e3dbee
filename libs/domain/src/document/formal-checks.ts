import { parseDocumentNumber } from '#domain/document/document-number';
import type { DocumentFields } from '#domain/document/confirmed-fields';
import { normaliseName } from '#domain/organisation/normalise-name';
import type { Blocker } from '#domain/refusal';
import type { LocalDate } from '#domain/time/local-date';

/** What looks wrong about the form of a document (Nghị định 30/2020, Điều 8). It warns, and stands in nobody's way: a person judges. */
export const FORMAL_WARNINGS = [
  /** It has a title or a signature, and no number yet: a draft. */
  'number-not-found',
  /** The symbol names another type than the title. */
  'type-differs',
  'issuer-differs',
  'issued-ahead',
  /** Another unit gave a file of the same content. */
  'given-by-another-unit',
] as const;

export type FormalWarning = Blocker & { readonly code: (typeof FORMAL_WARNINGS)[number] };

/** What a document is held against. */
export interface FormalContext {
  /** Name of the unit that gave it, and what else it is called; empty where no unit did. */
  readonly unitNames: readonly string[];
  /** Names of other units of the tenant that gave the same content. */
  readonly alsoGivenBy: readonly string[];
  readonly today: LocalDate;
}

/** @param fields null where nothing could be read */
export function formalChecks(fields: DocumentFields | null, { unitNames, alsoGivenBy, today }: FormalContext): FormalWarning[] {
  const given = alsoGivenBy.map((unit): FormalWarning => ({ code: 'given-by-another-unit', params: { unit } }));
  return fields === null
    ? given
    : [...numberWarnings(fields), ...issuerWarnings(fields, unitNames), ...dayWarnings(fields, today), ...given];
}

function numberWarnings({ number, type, signer }: DocumentFields): FormalWarning[] {
  if (number === null) return type === null && signer === null ? [] : [{ code: 'number-not-found' }];
  const symbol = parseDocumentNumber(number);
  if (symbol === null || type === null || symbol.type === type) return [];
  return [{ code: 'type-differs', params: { title: type, symbol: number } }];
}

/** A People's Committee signs for its units: whose agency stands above another's name is not held against it. */
function issuerWarnings({ issuer }: DocumentFields, unitNames: readonly string[]): FormalWarning[] {
  if (issuer === null || unitNames.length === 0) return [];
  const printed = normaliseName(issuer);
  const isOwn = unitNames
    .map(normaliseName)
    .some((name) => name === printed || name.startsWith(`${printed} `) || printed.startsWith(`${name} `));
  return isOwn ? [] : [{ code: 'issuer-differs', params: { issuer, unit: unitNames[0] ?? '' } }];
}

function dayWarnings({ issuedOn }: DocumentFields, today: LocalDate): FormalWarning[] {
  return issuedOn !== null && issuedOn > today ? [{ code: 'issued-ahead', params: { day: issuedOn } }] : [];
}
