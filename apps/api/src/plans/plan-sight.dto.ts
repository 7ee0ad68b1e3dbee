import { DRAFT_SIGHTS, TASK_SIGHTS } from '#domain/plan/plan-sight';
import { ActingDto } from '../fields/acting.dto.js';
import { EnumField, IntegerField, ObjectField, UuidField } from '../fields/fields.js';

const DRAFTS =
  'Ai xem nhiệm vụ chưa giao: mọi đơn vị, các đơn vị tham gia, hoặc chỉ cơ quan quản lý kế hoạch. / Who sees what is not assigned yet: everybody, whoever takes part, or the office.';
const TASKS =
  'Ai xem nhiệm vụ đã giao: mọi đơn vị, hoặc các đơn vị tham gia. / Who sees what is assigned: everybody, or whoever takes part.';

export class PlanSightDto {
  @EnumField(DRAFT_SIGHTS, { description: DRAFTS }) drafts!: (typeof DRAFT_SIGHTS)[number];
  @EnumField(TASK_SIGHTS, { description: TASKS }) tasks!: (typeof TASK_SIGHTS)[number];
}

export class SetPlanSightDto extends ActingDto {
  @EnumField(DRAFT_SIGHTS, { example: 'office', description: DRAFTS }) drafts!: (typeof DRAFT_SIGHTS)[number];
  @EnumField(TASK_SIGHTS, { example: 'participants', description: TASKS }) tasks!: (typeof TASK_SIGHTS)[number];
}

export class PlanSightSetDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
  @ObjectField(() => PlanSightDto) sight!: PlanSightDto;
}
