import { DOCUMENT_TYPE_NAMES, type DocumentTypeName } from '#domain/document/document-type';
import type { ConfirmedFields } from '#domain/document/confirmed-fields';
import { DateField, EnumField, TextField } from '../fields/fields.js';

const AS_CONFIRMED = 'Như đã đối chiếu: lưu ý thể thức tính theo đó. / As it was confirmed: its form is held against this.';

/** What an officer has confirmed of a document; what is left out among others is not on it. */
export class DescribeQueryDto {
  @EnumField(DOCUMENT_TYPE_NAMES, { optional: true, description: AS_CONFIRMED })
  type?: DocumentTypeName;
  @TextField({ optional: true, max: 100, example: '140/QĐ-UBND', description: AS_CONFIRMED }) number?: string;
  @DateField({ optional: true, description: AS_CONFIRMED }) issuedOn?: string;
  @TextField({ optional: true, max: 200, description: AS_CONFIRMED }) signer?: string;
}

/** Null where nothing was confirmed. */
export function confirmedIn({ type, number, issuedOn, signer }: DescribeQueryDto): ConfirmedFields | null {
  const fields = { type: type ?? null, number: number ?? null, issuedOn: issuedOn ?? null, signer: signer ?? null };
  return Object.values(fields).every((value) => value === null) ? null : fields;
}
