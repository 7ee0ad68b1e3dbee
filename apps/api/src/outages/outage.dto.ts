import { TASK_STATES } from '#domain/task/task';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, DateField, EnumField, InstantField, IntegerField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { PublicationBlockerDto } from '../plans/publication-responses.dto.js';

export class DeclareOutageDto extends ActingDto {
  @BooleanField({ optional: true, example: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
  @DateField({ example: '2025-02-07' }) from!: string;
  @DateField({ example: '2025-02-07', description: 'Ngày cuối có sự cố. / The last day of it.' }) to!: string;
  @TextField({ max: 1000, example: 'Mất kết nối máy chủ từ 13h00 đến hết ngày.' }) reason!: string;
}

export class ExcusedTaskDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu' }) reference!: string;
  @EnumField(TASK_STATES) state!: string;
  @DateField({ nullable: true }) dueOn!: string | null;
}

/** `id` and `version` are there once it is declared. */
export class OutageDeclaredDto {
  @UuidField({ optional: true }) id?: string;
  @IntegerField({ optional: true }) version?: number;
  @DateField({ nullable: true, description: 'Nộp đến hết ngày này vẫn đúng hạn. / Until its end a submission is on time.' })
  graceUntil!: string | null;
  @ObjectListField(() => ExcusedTaskDto) tasks!: ExcusedTaskDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}

export class OutageDto {
  @UuidField() id!: string;
  @DateField() from!: string;
  @DateField() to!: string;
  @TextField() reason!: string;
  @DateField() graceUntil!: string;
  @IntegerField({ description: 'Số nhiệm vụ được tính. / Tasks that it excused.' }) tasks!: number;
  @UuidField() declaredBy!: string;
  @InstantField() declaredAt!: string;
}

export class OutageListDto {
  @ObjectListField(() => OutageDto) items!: OutageDto[];
}
