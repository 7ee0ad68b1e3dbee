import { RULE_KINDS, UNRECOGNISED_REASONS } from '#domain/timing/rule';
import { DateField, EnumField, IntegerField, ObjectField, ObjectListField, TextField } from '../fields/fields.js';

export class TimingRuleDto {
  @EnumField(RULE_KINDS, { description: 'Các tham số khác tùy loại. / The parameters depend on the kind.' }) kind!: string;
  @EnumField(UNRECOGNISED_REASONS, { optional: true, description: 'Vì sao chưa hiểu được. / Why it is not understood.' }) reason?: string;
  @DateField({ optional: true }) date?: string;
  @EnumField(['before', 'by', 'on'], { optional: true }) bound?: string;
  @IntegerField({ optional: true, from: 1, to: 31 }) day?: number;
  @IntegerField({ optional: true, from: 1, to: 12 }) month?: number;
  @IntegerField({ optional: true, from: 1, to: 4 }) quarter?: number;
  @IntegerField({ optional: true, from: 1, to: 2 }) half?: number;
  @IntegerField({ optional: true }) year?: number;
  @TextField({ optional: true, example: '2025-04' }) from?: string;
  @TextField({ optional: true, example: '2025-08' }) to?: string;
  @EnumField(['same', 'next'], { optional: true }) in?: string;
  @IntegerField({ optional: true }) n?: number;
  @EnumField(['calendar', 'working'], { optional: true }) unit?: string;
  @TextField({ optional: true, description: 'Như in trong kế hoạch. / As printed.' }) event?: string;
  @TextField({ optional: true, description: 'Như in trong kế hoạch. / As printed.' }) document?: string;
}

export class MeaningDto {
  @TextField({ example: '“Trước ngày 15/02/2025”: hết ngày liền trước, tức Thứ Sáu 14/02/2025.' }) vi!: string;
  @TextField({ example: '“Trước ngày 15/02/2025”: to the end of the day before, Friday 14 February 2025.' }) en!: string;
}

export class TimingDto {
  @TextField({ example: 'Trước ngày 15/02/2025' }) text!: string;
  @ObjectListField(() => TimingRuleDto) rules!: TimingRuleDto[];
  @ObjectField(() => MeaningDto, { description: 'Vì sao là ngày này. / Why this date.' }) meaning!: MeaningDto;
  @DateField({ nullable: true }) from!: string | null;
  @DateField({ nullable: true }) dueOn!: string | null;
}
