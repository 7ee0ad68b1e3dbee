import type { DocumentTypeName } from '#domain/document/document-type';
import type { ReadMetadata } from '#domain/document/read-metadata';
import type { LocalDate } from '#domain/time/local-date';

/** What stands on a document (Nghị định 30/2020, Điều 8), as an officer has looked at it; null where it bears none. */
export interface ConfirmedFields {
  readonly type: DocumentTypeName | null;
  /** Number and symbol, as "140/QĐ-UBND". */
  readonly number: string | null;
  readonly issuedOn: LocalDate | null;
  readonly signer: string | null;
}

/** With the agency that issued it, in its own words. */
export interface DocumentFields extends ConfirmedFields {
  readonly issuer: string | null;
}

/** What is known of a document: as an officer has confirmed it, else as it was read. Null where neither is there. */
export function fieldsOf(read: ReadMetadata | null, confirmed: ConfirmedFields | null): DocumentFields | null {
  const issuer = read?.issuer?.value ?? null;
  if (confirmed !== null) return { ...confirmed, issuer };
  if (read === null) return null;
  const { type, number, issuedOn, signer } = read;
  return {
    type: type?.value ?? null,
    number: number?.value ?? null,
    issuedOn: issuedOn?.value ?? null,
    signer: signer?.value ?? null,
    issuer,
  };
}
