import { TASK_STATES } from '#domain/task/task';
import { EnumField, InstantField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

/** A stretch of the text around what was searched, as printed. */
export class SnippetDto {
  @TextField({ min: 0 }) before!: string;
  @TextField({ min: 0 }) hit!: string;
  @TextField({ min: 0 }) after!: string;
}

export class HandedInToDto {
  @UuidField() id!: string;
  @TextField() reference!: string;
  @TextField() path!: string;
  @TextField() content!: string;
  @EnumField(TASK_STATES) state!: string;
}

export class FoundDocumentDto {
  @UuidField() documentId!: string;
  @TextField() name!: string;
  @TextField() mediaType!: string;
  @IntegerField({ to: Number.MAX_SAFE_INTEGER, description: 'Byte' }) size!: number;
  @TextField({ description: 'SHA-256' }) digest!: string;
  @InstantField() uploadedAt!: string;
  @ObjectField(() => UnitNameDto, { nullable: true }) unit!: UnitNameDto | null;
  @ObjectField(() => SnippetDto, { nullable: true, description: 'null: chỉ có trong tên tệp. / It stands in the name alone.' })
  snippet!: SnippetDto | null;
  @ObjectListField(() => HandedInToDto, {
    description: 'Nhiệm vụ đã nộp tài liệu này, trong phạm vi được xem. / Tasks it was handed in for, that the reader sees.',
  })
  tasks!: HandedInToDto[];
}

export class FoundDocumentListDto {
  @ObjectListField(() => FoundDocumentDto) items!: FoundDocumentDto[];
  @TextField({ optional: true }) nextCursor?: string;
}
