import { BooleanField, TextField, TextListField, UuidField } from '../fields/fields.js';

export class MarkViewedDto {
  @UuidField({ description: 'Tệp của nhiệm vụ / A file of the task' }) documentId!: string;
}

export class ViewedFileDto {
  @UuidField() taskId!: string;
  @UuidField() documentId!: string;
  @TextField({ description: 'SHA-256' }) digest!: string;
  @BooleanField() viewed!: boolean;
}

export class ViewedFilesDto {
  @TextListField({ description: 'SHA-256 của nội dung người hỏi đã xem / SHA-256 of the contents that the caller has viewed' })
  digests!: string[];
}
