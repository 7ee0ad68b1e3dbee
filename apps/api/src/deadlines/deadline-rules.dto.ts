import { LONGEST_RULE } from '#domain/task/deadline-rules';
import { ActingDto } from '../fields/acting.dto.js';
import { IntegerField } from '../fields/fields.js';

const DAYS = { from: 1, to: LONGEST_RULE } as const;
const SOON = { ...DAYS, example: 3, description: 'Nhắc đơn vị trước hạn, số ngày. / Days before the date: the unit is reminded.' };
const HEAD = { ...DAYS, example: 2, description: 'Báo thủ trưởng sau hạn, số ngày. / Days after it: the unit’s head is told.' };
const OWNER = {
  ...DAYS,
  example: 3,
  description: 'Báo cơ quan quản lý kế hoạch sau hạn, số ngày. / Days after it: the plan’s owner is told.',
};

export class SetDeadlineRulesDto extends ActingDto {
  @IntegerField(SOON) soonDays!: number;
  @IntegerField(HEAD) headDays!: number;
  @IntegerField(OWNER) ownerDays!: number;
}

export class DeadlineRulesDto {
  @IntegerField(SOON) soonDays!: number;
  @IntegerField(HEAD) headDays!: number;
  @IntegerField(OWNER) ownerDays!: number;
  @IntegerField({ description: '0: chưa ai đặt, theo mặc định. / Nobody has set any: the usual ones.' }) version!: number;
}
