import { InstantField, TextField, UuidField } from '../fields/fields.js';

export class ProgressReportDto {
  @TextField({ nullable: true, example: '2025-Q1' }) period!: string | null;
  @TextField({ nullable: true, description: 'null: không có gì mới. / Null: nothing new.' }) text!: string | null;
  @UuidField() reportedBy!: string;
  @TextField({ optional: true, nullable: true }) reportedByName?: string | null;
  @InstantField() reportedAt!: string;
}
