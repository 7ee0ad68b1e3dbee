import { CountMapField, DateField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { OccurrenceNameDto } from '../occurrences/occurrence-responses.dto.js';
import { PlanNameDto, TaskItemDto } from '../tasks/task-responses.dto.js';

export class ObligationDto {
  @UuidField() id!: string;
  @ObjectField(() => PlanNameDto) plan!: PlanNameDto;
  @ObjectField(() => TaskItemDto) item!: TaskItemDto;
  @TextField({
    example: '2025-Q1',
    description: 'Kỳ, năm của kế hoạch, hoặc ngày đến hạn. / The period, the plan’s year, or the due date.',
  })
  label!: string;
  @DateField({ nullable: true }) from!: string | null;
  @DateField({ nullable: true }) dueOn!: string | null;
  @ObjectField(() => OccurrenceNameDto, { nullable: true }) occurrence!: OccurrenceNameDto | null;
  @IntegerField() tasks!: number;
  @CountMapField() tasksByState!: Record<string, number>;
  @IntegerField({ description: 'Quá hạn, không kể nhiệm vụ đã quá hạn khi giao. / Overdue, but for what was late when it was made.' })
  overdue!: number;
}

export class ObligationListDto {
  @ObjectListField(() => ObligationDto) items!: ObligationDto[];
  @TextField({ optional: true }) nextCursor?: string;
}
