import { TASK_STATES } from '#domain/task/task';
import {
  DateField,
  EnumField,
  InstantField,
  IntegerField,
  JsonField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { TimelinessDto } from '../tasks/task-responses.dto.js';
import { NamedIdDto } from './audit-responses.dto.js';
import { FindingDto } from './audit-verification.dto.js';

export class AsOfQueryDto {
  @DateField({ optional: true, description: 'Cuối ngày này, giờ Việt Nam; bỏ trống: hôm nay. / The end of this day; left out: today.' })
  on?: string;
}

export class StandingThenDto {
  @EnumField(TASK_STATES) state!: string;
  @UuidField({ nullable: true }) leadUnitId!: string | null;
  @TextField({ nullable: true }) machineVersion!: string | null;
  @IntegerField() version!: number;
  @UuidField() lastEventId!: string;
  @InstantField() lastChangedAt!: string;
  @JsonField({
    nullable: true,
    description: 'null: có nội dung đã xóa (`gone`), không đoán. / Null where payloads are gone: nothing is guessed.',
  })
  fields!: Record<string, unknown> | null;
  @ObjectField(() => TimelinessDto, { nullable: true, description: 'So với hạn vào ngày đó. / As of that day.' })
  timeliness!: TimelinessDto | null;
  @UuidListField({ max: 100_000, description: 'Sự kiện không còn nội dung kèm theo. / Events whose payload is gone.' }) gone!: string[];
}

export class TaskAsOfDto {
  @UuidField() taskId!: string;
  @DateField() on!: string;
  @ObjectField(() => StandingThenDto, { nullable: true, description: 'null: chưa có nhiệm vụ. / Null where it was not there yet.' })
  task!: StandingThenDto | null;
  @ObjectListField(() => FindingDto, { description: 'Khi kiểm tra chuỗi của nhiệm vụ. / Of its own chain.' }) findings!: FindingDto[];
  @ObjectListField(() => NamedIdDto) names!: NamedIdDto[];
}

export class StatesThenDto {
  @IntegerField() draft!: number;
  @IntegerField() assigned!: number;
  @IntegerField() submitted!: number;
  @IntegerField() reviewed!: number;
  @IntegerField() closed!: number;
}

export class RowThenDto {
  @UuidField() itemId!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
  @ObjectField(() => StatesThenDto, { description: 'Số nhiệm vụ theo trạng thái. / Tasks by state.' }) states!: StatesThenDto;
}

export class PlanAsOfDto {
  @UuidField() planId!: string;
  @DateField() on!: string;
  @TextField({ nullable: true, description: 'null: chưa có kế hoạch. / Null where it was not there yet.' }) state!: string | null;
  @ObjectListField(() => RowThenDto) rows!: RowThenDto[];
  @ObjectListField(() => NamedIdDto) names!: NamedIdDto[];
}
