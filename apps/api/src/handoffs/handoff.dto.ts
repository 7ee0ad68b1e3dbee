import { HANDOFF_STATES } from '#domain/handoff/handoff';
import { ActingDto } from '../fields/acting.dto.js';
import { EnumField, InstantField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { AvailableActionDto } from '../tasks/available-action.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class OfferHandoffDto extends ActingDto {
  @UuidField({ description: 'Đơn vị được đề nghị nhận. / The unit that it is offered to.' })
  unitId!: string;

  @TextField({ example: 'Nội dung thuộc chức năng của Phòng Tư pháp.' })
  reason!: string;
}

export class HandoffDto {
  @UuidField() id!: string;
  @UuidField() taskId!: string;
  @EnumField(HANDOFF_STATES) state!: string;
  @UuidField() fromUnitId!: string;
  @UuidField() toUnitId!: string;
  @TextField() reason!: string;
  @UuidField() offeredBy!: string;
  @InstantField() offeredAt!: string;
  @UuidField({ nullable: true }) answeredBy!: string | null;
  @InstantField({ nullable: true }) answeredAt!: string | null;
  @TextField({ nullable: true }) declineReason!: string | null;
  @IntegerField() version!: number;
}

/** As its task tells it. */
export class HandoffOfTaskDto extends HandoffDto {
  @ObjectField(() => UnitNameDto) fromUnit!: UnitNameDto;
  @ObjectField(() => UnitNameDto) toUnit!: UnitNameDto;
  @ObjectListField(() => AvailableActionDto) availableActions!: AvailableActionDto[];
  @TextField({ optional: true, nullable: true, description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.' })
  offeredByName?: string | null;
  @TextField({ optional: true, nullable: true }) answeredByName?: string | null;
}
