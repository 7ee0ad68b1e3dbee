import { LONGEST_RULE } from '#domain/task/deadline-rules';
import { DEADLINE_STAGES, type DeadlineStage } from '#domain/task/deadline-stage';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { ActingDto } from '../fields/acting.dto.js';
import {
  BooleanField,
  DateField,
  EnumField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectListField,
  UuidField,
} from '../fields/fields.js';
import { BlockerDto } from '../tasks/available-action.dto.js';

const DAYS = { from: 1, to: LONGEST_RULE } as const;
const SOON = { ...DAYS, example: 3, description: 'Nhắc đơn vị trước hạn, số ngày. / Days before the date: the unit is reminded.' };
const HEAD = { ...DAYS, example: 2, description: 'Báo thủ trưởng sau hạn, số ngày. / Days after it: the unit’s head is told.' };
const OWNER = {
  ...DAYS,
  example: 3,
  description: 'Báo cơ quan quản lý kế hoạch sau hạn, số ngày. / Days after it: the plan’s owner is told.',
};

export class SetDeadlineRulesDto extends ActingDto {
  @BooleanField({ optional: true, example: true, description: 'Chỉ xem trước, không ghi gì. / Preview, nothing is written.' })
  dryRun?: boolean;

  @IntegerField(SOON) soonDays!: number;
  @IntegerField(HEAD) headDays!: number;
  @IntegerField(OWNER) ownerDays!: number;
}

class RuleDaysDto {
  @IntegerField(SOON) soonDays!: number;
  @IntegerField(HEAD) headDays!: number;
  @IntegerField(OWNER) ownerDays!: number;
}

export class DeadlineRulesChangeDto {
  @UuidField({ description: 'Trong nhật ký. / In the log.' }) eventId!: string;
  @ObjectField(() => PersonNameDto, { nullable: true }) by!: PersonNameDto | null;
  @InstantField() at!: string;
  @ObjectField(() => RuleDaysDto) before!: RuleDaysDto;
  @ObjectField(() => RuleDaysDto) after!: RuleDaysDto;
}

const VERSION = '0: chưa ai đặt, theo mặc định. / Nobody has set any: the usual ones.';

export class DeadlineRulesDto extends RuleDaysDto {
  @IntegerField({ description: VERSION }) version!: number;
  @ObjectListField(() => DeadlineRulesChangeDto, { description: 'Những lần thay đổi, mới nhất trước. / The newest change first.' })
  changes!: DeadlineRulesChangeDto[];
}

export class ToldAtStageDto {
  @EnumField(DEADLINE_STAGES) stage!: DeadlineStage;
  @IntegerField({ description: 'Theo quy tắc hiện hành. / As the rules stand.' }) before!: number;
  @IntegerField({ description: 'Theo quy tắc mới. / As they would be.' }) after!: number;
}

export class DeadlineRulesSetDto extends RuleDaysDto {
  @IntegerField({ optional: true, description: 'Vắng khi xem trước. / Absent of a preview.' }) version?: number;
  @DateField({ description: 'Ngày mai. / Tomorrow.' }) on!: string;
  @ObjectListField(() => ToldAtStageDto, { description: 'Số nhiệm vụ được nhắc, báo ngày mai. / Tasks that somebody is told of tomorrow.' })
  told!: ToldAtStageDto[];
  @ObjectListField(() => BlockerDto) blockers!: BlockerDto[];
}
