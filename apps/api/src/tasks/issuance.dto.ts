import { ActingDto } from '../fields/acting.dto.js';
import { DateField, InstantField, ObjectListField, TextField, UuidField, UuidListField } from '../fields/fields.js';
import { DocumentRefDto } from './submission.dto.js';

/** What was issued on the lead's proposal. */
export class IssuanceDto {
  @TextField({ example: '140/QĐ-UBND' }) number!: string;
  @DateField({ example: '2025-02-12' }) issuedOn!: string;
  @TextField({ example: 'Huỳnh Thanh Phong' }) signer!: string;
  @ObjectListField(() => DocumentRefDto) documents!: DocumentRefDto[];
  @UuidField() recordedBy!: string;
  @InstantField() recordedAt!: string;
}

export class RecordOutcomeDto extends ActingDto {
  @TextField({ max: 100, example: '140/QĐ-UBND', description: 'Số, ký hiệu văn bản. / Number and symbol.' })
  number!: string;

  @DateField({ example: '2025-02-10', description: 'Ngày ban hành. / Date of the document.' })
  issuedOn!: string;

  @TextField({ max: 200, example: 'Huỳnh Thanh Phong', description: 'Người ký. / Who signed.' })
  signer!: string;

  @UuidListField({ description: 'Văn bản đã ban hành, đã tải lên. / What was issued, as uploaded.' })
  documents!: string[];
}
