import { CELLS } from '#domain/task/cells';
import {
  CountMapField,
  DateField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
} from '../fields/fields.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

class CountDto {
  @CountMapField({
    example: Object.fromEntries(CELLS.map((cell, index) => [cell, index])),
    description:
      'Số nhiệm vụ theo tình trạng thời hạn; dự thảo không nằm trong đó. Danh sách: `/v1/tasks?filter[cell]=…`. / Tasks by cell; drafts are in none. The same tasks are listed with `filter[cell]`.',
  })
  cells!: Record<string, number>;
  @IntegerField({
    description:
      'Đúng hạn + quá hạn + đang quá hạn: tỷ lệ đúng hạn tính trên số này. / Done on time, done late and overdue: what the on-time rate is of.',
  })
  measured!: number;
  @IntegerField({ description: 'Trong hạn, đơn vị đang làm, hạn trong 7 ngày tới. / In time, with the lead unit, due within 7 days.' })
  dueSoon!: number;
  @IntegerField({ description: 'Dự thảo, chưa giao; không tính ở trên. / Not assigned yet, counted nowhere above.' }) drafts!: number;
}

export class CountedPlanDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025' }) code!: string;
  @TextField() title!: string;
  @IntegerField({ example: 2025 }) year!: number;
}

export class CountedUnitDto extends CountDto {
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
}

export class OverviewDto extends CountDto {
  @InstantField({ description: 'Thời điểm của số liệu / The time of the data' }) asOf!: string;
  @DateField({ description: 'Ngày dùng để xét thời hạn / The day against which dates are read' }) today!: string;
  @ObjectListField(() => CountedPlanDto, { description: 'Các kế hoạch được tính / The plans that are counted' }) plans!: CountedPlanDto[];
  @ObjectListField(() => CountedUnitDto, { max: 5000, description: 'Theo đơn vị chủ trì / By lead unit' }) units!: CountedUnitDto[];
}
