import {
  BooleanField,
  DateField,
  EnumField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { CONTRIBUTION_STATES } from '#domain/contribution/contribution';
import { TASK_STATES } from '#domain/task/task';

export class UnitNameDto {
  @UuidField() id!: string;
  @TextField({ example: 'P.NoiVu' }) code!: string;
  @TextField({ example: 'Phòng Nội vụ' }) name!: string;
}

export class BlockerDto {
  @TextField({ example: 'contribution-open' }) code!: string;
  @TextField({ example: 'Còn 1 ý kiến phối hợp bắt buộc chưa có.' }) message!: string;
}

export class AvailableActionDto {
  @TextField({ example: 'submit' }) verb!: string;
  @BooleanField() enabled!: boolean;
  @UuidListField({ description: 'Các tư cách cho phép. / Capacities that permit it.' }) capacities!: string[];
  @ObjectListField(() => BlockerDto) blockers!: BlockerDto[];
}

export class PlanNameDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025' }) code!: string;
}

export class TaskItemDto {
  @UuidField() id!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
  @TextField({ example: 'Trước ngày 15/02/2025', description: 'Thời gian như in trong kế hoạch. / As printed.' }) timingText!: string;
}

export class DocumentRefDto {
  @UuidField() documentId!: string;
  @TextField({ description: 'SHA-256' }) digest!: string;
  @IntegerField() size!: number;
  @TextField({ example: 'application/pdf' }) mediaType!: string;
  @TextField({ example: 'cong-van-dang-ky.pdf' }) name!: string;
}

export class SubmissionDto {
  @IntegerField({ example: 1 }) number!: number;
  @TextField() contentHash!: string;
  @ObjectListField(() => DocumentRefDto) documents!: DocumentRefDto[];
  @TextField({ nullable: true }) note!: string | null;
  @UuidListField() preparedBy!: string[];
  @UuidField() submittedBy!: string;
  @InstantField() submittedAt!: string;
  @DateField() completedOn!: string;
}

export class ContributionSummaryDto {
  @UuidField() id!: string;
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
  @EnumField(CONTRIBUTION_STATES) state!: string;
  @TextField() question!: string;
  @DateField() dueOn!: string;
  @BooleanField() required!: boolean;
  @IntegerField() version!: number;
}

export class TimelinessDto {
  @TextField({ example: 'on-track' }) reading!: string;
  @IntegerField({ optional: true }) days?: number;
}

export class TaskListItemDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu' }) reference!: string;
  @EnumField(TASK_STATES) state!: string;
  @TextField({ nullable: true }) outcome!: string | null;
  @IntegerField({ example: 1 }) version!: number;
  @ObjectField(() => PlanNameDto) plan!: PlanNameDto;
  @ObjectField(() => TaskItemDto) item!: TaskItemDto;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @DateField({ nullable: true }) firstDueOn!: string | null;
  @DateField({ nullable: true }) effectiveDueOn!: string | null;
  @BooleanField() bornLate!: boolean;
}

export class TaskListDto {
  @ObjectListField(() => TaskListItemDto) items!: TaskListItemDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class TaskDto extends TaskListItemDto {
  @UuidField() obligationId!: string;
  @ObjectListField(() => UnitNameDto) coordinators!: UnitNameDto[];
  @ObjectListField(() => ContributionSummaryDto) contributions!: ContributionSummaryDto[];
  @InstantField({ nullable: true }) acknowledgedAt!: string | null;
  @ObjectField(() => SubmissionDto, { nullable: true }) submission!: SubmissionDto | null;
  @ObjectField(() => TimelinessDto) timeliness!: TimelinessDto;
  @ObjectListField(() => AvailableActionDto) availableActions!: AvailableActionDto[];
}

export class ContributionDto {
  @UuidField() id!: string;
  @UuidField() taskId!: string;
  @UuidField() unitId!: string;
  @EnumField(CONTRIBUTION_STATES) state!: string;
  @TextField() question!: string;
  @DateField() dueOn!: string;
  @BooleanField() required!: boolean;
  @InstantField() requestedAt!: string;
  @InstantField({ nullable: true }) answeredAt!: string | null;
  @TextField({ nullable: true }) declineReason!: string | null;
  @IntegerField() version!: number;
}
