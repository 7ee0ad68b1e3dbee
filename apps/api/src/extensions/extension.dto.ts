import { EXTENSION_STATES } from '#domain/extension/extension';
import { ActingDto } from '../fields/acting.dto.js';
import { DateField, EnumField, InstantField, IntegerField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { AvailableActionDto } from '../tasks/available-action.dto.js';

export class RequestExtensionDto extends ActingDto {
  @DateField({ example: '2025-04-15', description: 'Hạn đề nghị. / The date that is asked for.' })
  dueOn!: string;

  @TextField({ example: 'Chờ số liệu của các xã, phường.' })
  reason!: string;
}

export class GrantExtensionDto extends ActingDto {
  @DateField({ optional: true, nullable: true, example: '2025-04-10', description: 'Bỏ trống: như đề nghị. / Absent: as asked for.' })
  dueOn?: string | null;

  @TextField({ optional: true, nullable: true, example: 'Đồng ý, không gia hạn thêm.' })
  note?: string | null;
}

export class ExtensionDto {
  @UuidField() id!: string;
  @UuidField() taskId!: string;
  @EnumField(EXTENSION_STATES) state!: string;
  @DateField({ description: 'Hạn khi đề nghị. / The date when it was asked for.' }) dueOnThen!: string;
  @DateField({ description: 'Hạn đề nghị. / The date asked for.' }) requestedDueOn!: string;
  @TextField() reason!: string;
  @UuidField() requestedBy!: string;
  @InstantField() requestedAt!: string;
  @DateField({ nullable: true, description: 'Hạn được gia. / The date granted.' }) grantedDueOn!: string | null;
  @UuidField({ nullable: true }) decidedBy!: string | null;
  @InstantField({ nullable: true }) decidedAt!: string | null;
  @TextField({ nullable: true }) decisionNote!: string | null;
  @IntegerField() version!: number;
}

/** As its task tells it. */
export class ExtensionOfTaskDto extends ExtensionDto {
  @ObjectListField(() => AvailableActionDto) availableActions!: AvailableActionDto[];
  @TextField({ optional: true, nullable: true, description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.' })
  requestedByName?: string | null;
  @TextField({ optional: true, nullable: true }) decidedByName?: string | null;
}
