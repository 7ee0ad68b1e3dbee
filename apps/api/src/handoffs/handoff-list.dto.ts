import { HANDOFF_STATES } from '#domain/handoff/handoff';
import { EnumField, InstantField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { ContributionTaskDto } from '../contributions/contribution-responses.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class HandoffListItemDto {
  @UuidField() id!: string;
  @EnumField(HANDOFF_STATES) state!: string;
  @TextField() reason!: string;
  @ObjectField(() => UnitNameDto) fromUnit!: UnitNameDto;
  @ObjectField(() => UnitNameDto) toUnit!: UnitNameDto;
  @ObjectField(() => ContributionTaskDto) task!: ContributionTaskDto;
  @InstantField() offeredAt!: string;
  @IntegerField() version!: number;
}

export class HandoffListDto {
  @ObjectListField(() => HandoffListItemDto) items!: HandoffListItemDto[];
  @TextField({ optional: true }) nextCursor?: string;
}
