import { CLOSING_ENDS, type ClosingEnd } from '#domain/plan/close-plan';
import { TASK_STATES } from '#domain/task/task';
import { ActingDto } from '../fields/acting.dto.js';
import {
  BooleanField,
  DateField,
  EnumField,
  EnumListField,
  IntegerField,
  MapField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
} from '../fields/fields.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';
import { PublicationBlockerDto } from './publication-responses.dto.js';

export class ClosePlanDto extends ActingDto {
  @BooleanField({ optional: true, example: true, description: 'Chỉ xem trước, không ghi gì. / Preview, nothing is written.' })
  dryRun?: boolean;

  @TextField({
    max: 2000,
    optional: true,
    example: 'Tổng kết kế hoạch năm 2025',
    description: 'Chỉ xem trước thì không cần. / A dry run needs none.',
  })
  reason?: string;

  @MapField(CLOSING_ENDS, {
    optional: true,
    example: { 'II.1': 'carried-over' },
    description: 'Mọi nhiệm vụ còn mở của dòng, theo mục. / All open tasks of a row, by its path.',
  })
  ends?: Record<string, ClosingEnd>;

  @MapField(CLOSING_ENDS, { optional: true, description: 'Từng nhiệm vụ, hơn dòng của nó. / Single tasks by id; this beats their row.' })
  taskEnds?: Record<string, ClosingEnd>;
}

export class ClosingTaskDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025/II.1/2025/P.NoiVu' }) reference!: string;
  @TextField({ example: 'II.1' }) path!: string;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @EnumField(TASK_STATES) state!: string;
  @DateField({ nullable: true }) dueOn!: string | null;
  @EnumListField(CLOSING_ENDS, { description: 'Có thể kết thúc như thế nào. / How it may end.' }) possible!: ClosingEnd[];
  @EnumField(CLOSING_ENDS, { nullable: true, description: 'null: chưa nói. / Null: not said yet.' }) end!: ClosingEnd | null;
}

export class PlanClosingDto {
  @UuidField({ optional: true, description: 'Sau khi đóng. / Once it is closed.' }) id?: string;
  @IntegerField({ optional: true }) version?: number;
  @TextField({ optional: true, example: 'closed' }) state?: string;
  @ObjectListField(() => ClosingTaskDto) tasks!: ClosingTaskDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}
