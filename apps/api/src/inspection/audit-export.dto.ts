import { EXPORT_FORMATS } from '#domain/inspection/file-format';
import { QUESTION_KEYS } from '#domain/inspection/inspector-question';
import { EnumField, InstantField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { BlockerDto } from '../tasks/available-action.dto.js';

/** As what files the log leaves the house. */
export const LOG_FORMATS = ['csv', 'xlsx', 'jsonl'] as const;
/** As what files an answer does. */
export const ANSWER_FORMATS = ['csv', 'xlsx'] as const;

export class ExportLogDto {
  @EnumField(LOG_FORMATS, {
    description: 'jsonl: nguyên văn đã băm, để tính lại mã băm. / jsonl: as hashed, so that hashes can be computed again.',
  })
  format!: (typeof LOG_FORMATS)[number];
}

export class ExportAnswerDto {
  @EnumField(ANSWER_FORMATS) format!: (typeof ANSWER_FORMATS)[number];
}

export class ExportedFileDto {
  @TextField({ example: 'nhat-ky-2025-02-14.csv' }) name!: string;
  @IntegerField({ description: 'Byte. / Bytes.', to: Number.MAX_SAFE_INTEGER }) size!: number;
  @TextField() mediaType!: string;
  @TextField({ description: 'SHA-256, 64 chữ số thập lục phân. / 64 hexadecimal digits.' }) digest!: string;
}

/** A file that an auditor asked for; made behind the request. */
export class AuditExportDto {
  @UuidField() id!: string;
  @EnumField(['log', 'question', 'package']) what!: string;
  @EnumField(QUESTION_KEYS, { nullable: true }) question!: string | null;
  @EnumField(EXPORT_FORMATS) format!: string;
  @EnumField(['queued', 'done', 'refused']) state!: string;
  @InstantField({ description: 'Mọi thứ tính đến lúc này. / Everything is as of this moment.' }) createdAt!: string;
  @InstantField({ nullable: true }) completedAt!: string | null;
  @TextField({ nullable: true, example: 'Phạm Thu Thảo' }) createdByName!: string | null;
  @ObjectField(() => ExportedFileDto, { nullable: true }) file!: ExportedFileDto | null;
  @ObjectListField(() => BlockerDto) blockers!: BlockerDto[];
}

export class AuditExportListDto {
  @ObjectListField(() => AuditExportDto) items!: AuditExportDto[];
}
