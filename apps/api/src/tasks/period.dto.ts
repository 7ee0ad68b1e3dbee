import { DateField, InstantField, IntegerField, ObjectField, ObjectListField, TextField, UuidListField } from '../fields/fields.js';
import { PlaceDto } from './task-responses.dto.js';
import { UnitNameDto } from './unit-name.dto.js';

/** What was said of a period. */
export class PeriodReportDto {
  @TextField({ example: '2025-Q1' }) period!: string;
  @TextField({ nullable: true, description: 'null: không có gì mới. / Null: nothing new.' }) text!: string | null;
  @InstantField() reportedAt!: string;
}

export class PeriodItemDto {
  @TextField({ example: 'I.4' }) path!: string;
  @TextField() content!: string;
  @TextField({ example: 'Thường xuyên', description: 'Như in trong kế hoạch. / As printed.' }) timingText!: string;
}

export class PeriodRowDto extends PlaceDto {
  @IntegerField() version!: number;
  @TextField({ example: 'KT-TP-2025' }) planCode!: string;
  @ObjectField(() => PeriodItemDto) item!: PeriodItemDto;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @DateField({ nullable: true }) dueOn!: string | null;
  @ObjectField(() => PeriodReportDto, { nullable: true, description: 'null: kỳ này chưa báo cáo. / Nothing was said yet.' })
  report!: PeriodReportDto | null;
  @ObjectField(() => PeriodReportDto, { nullable: true, description: 'Kỳ trước gần nhất. / The latest period before.' })
  before!: PeriodReportDto | null;
  @UuidListField({ description: 'Các tư cách được báo cáo. / Capacities that may report.' }) capacities!: string[];
}

export class PeriodDto {
  @TextField({ example: '2025-Q1' }) period!: string;
  @ObjectListField(() => PeriodRowDto) items!: PeriodRowDto[];
}
