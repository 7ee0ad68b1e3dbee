import { UuidField } from '../fields/fields.js';

export class CompareQueryDto {
  @UuidField({ description: 'Tài liệu trước đó. / The document before it.' }) with!: string;
}
