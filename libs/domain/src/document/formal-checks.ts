import { parseDocumentNumber } from '#domain/document/document-number';
import type { ReadMetadata } from '#domain/document/read-metadata';
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

/** @param metadata null where nothing could be read */
export function formalChecks(metadata: ReadMetadata | null, { unitNames, alsoGivenBy, today }: FormalContext): FormalWarning[] {
  const given = alsoGivenBy.map((unit): FormalWarning => ({ code: 'given-by-another-unit', params: { unit } }));
  return metadata === null
    ? given
    : [...numberWarnings(metadata), ...issuerWarnings(metadata, unitNames), ...dayWarnings(metadata, today), ...given];
}

function numberWarnings({ number, type, signer }: ReadMetadata): FormalWarning[] {
  if (number === null) return type === null && signer === null ? [] : [{ code: 'number-not-found' }];
  const symbol = parseDocumentNumber(number.value);
  if (symbol === null || type === null || symbol.type === type.value) return [];
  return [{ code: 'type-differs', params: { title: type.value, symbol: number.value } }];
}

/** A People's Committee signs for its units: whose agency stands above another's name is not held against it. */
function issuerWarnings({ issuer }: ReadMetadata, unitNames: readonly string[]): FormalWarning[] {
  if (issuer === null || unitNames.length === 0) return [];
  const printed = normaliseName(issuer.value);
  const isOwn = unitNames
    .map(normaliseName)
    .some((name) => name === printed || name.startsWith(`${printed} `) || printed.startsWith(`${name} `));
  return isOwn ? [] : [{ code: 'issuer-differs', params: { issuer: issuer.value, unit: unitNames[0] ?? '' } }];
}

function dayWarnings({ issuedOn }: ReadMetadata, today: LocalDate): FormalWarning[] {
  return issuedOn !== null && issuedOn.value > today ? [{ code: 'issued-ahead', params: { day: issuedOn.value } }] : [];
}
