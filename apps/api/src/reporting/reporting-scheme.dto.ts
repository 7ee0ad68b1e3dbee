import { UNIT_TYPES, type UnitType } from '#domain/organisation/unit';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, EnumListField, IntegerField, ObjectListField, TextField } from '../fields/fields.js';
import { RedatedTaskDto } from '../occurrences/occurrence-responses.dto.js';
import { PublicationBlockerDto } from '../plans/publication-responses.dto.js';

const DAY = { from: 1, to: 28 } as const;
const CUT_OFF = {
  ...DAY,
  example: 14,
  description: 'Ngày chốt số liệu, tháng cuối kỳ. / Data are cut off on that day of the period’s last month.',
};
const LAST = { ...DAY, example: 25, description: 'Ngày cuối cùng phải có đủ báo cáo. / Until when everything is there.' };

export class ReportingTierDto {
  @TextField({ max: 200, example: 'Cấp xã' }) name!: string;
  @EnumListField(UNIT_TYPES) unitTypes!: UnitType[];
  @IntegerField({ ...DAY, example: 17, description: 'Gửi đến hết ngày, tháng cuối kỳ. / Sends by that day.' }) day!: number;
}

export class SetReportingSchemeDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
  @TextField({ max: 100, example: '01-2020-TT-VPCP' }) code!: string;
  @TextField({ max: 100, example: '01/2020/TT-VPCP', description: 'Như in trong kế hoạch. / As plans print it.' }) symbol!: string;
  @TextField({ max: 500, example: 'Thông tư 01/2020/TT-VPCP ngày 21/10/2020' }) legalBasis!: string;
  @IntegerField(CUT_OFF) cutOffDay!: number;
  @IntegerField(LAST) lastDay!: number;
  @ObjectListField(() => ReportingTierDto, { max: 20 }) tiers!: ReportingTierDto[];
  @BooleanField({ description: 'Đã đối chiếu văn bản. / Somebody has read it in its source.' }) verified!: boolean;
}

export class ReportingSchemeDto {
  @TextField({ example: '01-2020-TT-VPCP' }) code!: string;
  @TextField({ example: '01/2020/TT-VPCP' }) symbol!: string;
  @TextField() legalBasis!: string;
  @IntegerField(CUT_OFF) cutOffDay!: number;
  @IntegerField(LAST) lastDay!: number;
  @ObjectListField(() => ReportingTierDto) tiers!: ReportingTierDto[];
  @BooleanField({ description: 'false: “Cần xác minh”.' }) verified!: boolean;
  @IntegerField() version!: number;
}

export class ReportingSchemeListDto {
  @ObjectListField(() => ReportingSchemeDto) items!: ReportingSchemeDto[];
}

/** `version` is there once it is done. */
export class ReportingSchemeSetDto {
  @TextField({ example: '01-2020-TT-VPCP' }) code!: string;
  @IntegerField({ optional: true }) version?: number;
  @ObjectListField(() => RedatedTaskDto, { description: 'Hạn thay đổi. / Dates that it changes.' }) tasks!: RedatedTaskDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}
