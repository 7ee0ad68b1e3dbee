import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, DateField, EnumField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { RedatedTaskDto } from '../occurrences/occurrence-responses.dto.js';
import { PublicationBlockerDto } from '../plans/publication-responses.dto.js';

const KINDS = ['off', 'working'] as const;

class CalendarChangeDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
}

export class AddCalendarDayDto extends CalendarChangeDto {
  @DateField({ example: '2025-02-14' }) date!: string;
  @EnumField(KINDS, { example: 'off', description: 'off: nghỉ; working: làm bù. / A day off, or worked instead.' })
  kind!: (typeof KINDS)[number];
  @TextField({ max: 200, example: 'Ngày truyền thống của tỉnh' }) name!: string;
  @TextField({ max: 500, example: 'Thông báo số 20/TB-UBND ngày 03/02/2025' }) announcement!: string;
}

export class WithdrawCalendarDayDto extends CalendarChangeDto {
  @TextField({ max: 1000, example: 'Nhập nhầm ngày.' }) reason!: string;
}

export class DayNameDto {
  @TextField({ example: 'Quốc khánh' }) vi!: string;
  @TextField({ example: 'National Day' }) en!: string;
}

export class OwnDayDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
}

export class CalendarDayDto {
  @DateField() date!: string;
  @EnumField(KINDS) kind!: string;
  @ObjectField(() => DayNameDto) name!: DayNameDto;
  @TextField({ description: 'Văn bản làm căn cứ. / What made it so.' }) announcement!: string;
  @BooleanField({ description: 'Đã đối chiếu văn bản. / Somebody has read it.' }) verified!: boolean;
  @ObjectField(() => OwnDayDto, { nullable: true, description: 'null: lịch chung cả nước. / Null: the national calendar.' })
  own!: OwnDayDto | null;
}

export class CalendarDto {
  @IntegerField() year!: number;
  @IntegerField({ nullable: true, description: 'null: chưa có lịch của năm. / Null: the year is not known.' }) workingDays!: number | null;
  @ObjectListField(() => CalendarDayDto) days!: CalendarDayDto[];
}

/** `id` and `version` are there once it is done. */
export class CalendarChangedDto {
  @UuidField({ optional: true }) id?: string;
  @IntegerField({ optional: true }) version?: number;
  @ObjectListField(() => RedatedTaskDto, { description: 'Hạn thay đổi. / Dates that it changes.' }) tasks!: RedatedTaskDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}
