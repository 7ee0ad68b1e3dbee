import { TASK_STATES, type TaskState } from '#domain/task/task';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, EnumField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';
import { PublicationBlockerDto } from './publication-responses.dto.js';

export class MigratePlanDto extends ActingDto {
  @BooleanField({ optional: true, example: true, description: 'Chỉ xem trước, không ghi gì. / Preview, nothing is written.' })
  dryRun?: boolean;
  @TextField({ max: 20, example: '2', description: 'Phiên bản quy trình. / The version of the process.' }) to!: string;
}

export class MigratedTaskDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025/III.1/2025/P.NoiVu' }) reference!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @TextField({ example: '1', description: 'Phiên bản đang theo. / The version that it follows.' }) from!: string;
  @EnumField(TASK_STATES) before!: TaskState;
  @EnumField(TASK_STATES, { nullable: true, description: 'null: giữ phiên bản cũ. / Null: it stays.' }) after!: TaskState | null;
  @ObjectField(() => PublicationBlockerDto, { nullable: true, description: 'Vì sao giữ. / Why it stays.' })
  blocker!: PublicationBlockerDto | null;
}

export class PlanMigrationDto {
  @UuidField({ optional: true, description: 'Sau khi chuyển. / Once it is done.' }) id?: string;
  @IntegerField({ optional: true }) version?: number;
  @ObjectListField(() => MigratedTaskDto) tasks!: MigratedTaskDto[];
}
