import { PLAN_STATES } from '#domain/plan/plan-state';
import { NO_TASK_REASONS } from '#domain/plan/row-obligations';
import {
  BooleanField,
  DateField,
  EnumField,
  IntegerField,
  TextMapField,
  CountMapField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { CONTRIBUTION_DAYS } from './plan-responses.dto.js';

export class PublicationBlockerDto {
  @TextField() code!: string;
  @TextField() message!: string;
  @TextMapField() params!: Record<string, string>;
}

export class DeciderDto {
  @EnumField(['role', 'person']) kind!: string;
  @TextField({ optional: true }) role?: string;
  @UuidField({ optional: true }) unitId?: string;
  @UuidField({ optional: true }) personId?: string;
}

export class ApprovalLevelDto {
  @IntegerField({ from: 1 }) level!: number;
  @IntegerField({ from: 1 }) needed!: number;
  @ObjectListField(() => DeciderDto) deciders!: DeciderDto[];
}

export class DecidersDto {
  @ObjectListField(() => ApprovalLevelDto) approve!: ApprovalLevelDto[];
  @ObjectField(() => DeciderDto, { nullable: true }) close!: DeciderDto | null;
  @ObjectField(() => DeciderDto) cancel!: DeciderDto;
  @ObjectField(() => DeciderDto) extend!: DeciderDto;
  @ObjectField(() => DeciderDto) waive!: DeciderDto;
  @ObjectField(() => DeciderDto, { nullable: true }) 'enter-for'!: DeciderDto | null;
  @ObjectField(() => DeciderDto) reopen!: DeciderDto;
  @ObjectField(() => DeciderDto) 'record-outcome'!: DeciderDto;
}

export class LeadUnitDto {
  @UuidField() unitId!: string;
  @UuidField({ nullable: true }) agencyId!: string | null;
  @BooleanField() officerSubmits!: boolean;
}

export class PlannedTaskDto {
  @DateField({ nullable: true, description: 'Hạn của chính đơn vị. / Its own last day in time.' }) dueOn!: string | null;
  @BooleanField() bornLate!: boolean;
  @UuidField() unitId!: string;
  @UuidField({ nullable: true }) agencyId!: string | null;
  @TextField() reference!: string;
  @ObjectField(() => DecidersDto) deciders!: DecidersDto;
  @ObjectListField(() => LeadUnitDto, { description: 'Các đơn vị đồng chủ trì khác. / The other leads.' }) coLeads!: LeadUnitDto[];
  @UuidListField() coordinators!: string[];
}

export class PlannedObligationDto {
  @TextField({ example: '2025-02-14' }) label!: string;
  @DateField({ nullable: true }) from!: string | null;
  @DateField({ nullable: true, description: 'Nhiệm vụ thường xuyên: null. / Continuous: null.' }) dueOn!: string | null;
  @BooleanField() bornLate!: boolean;
  @ObjectListField(() => PlannedTaskDto) tasks!: PlannedTaskDto[];
}

export class LaterPeriodDto {
  @TextField({ example: '2025-03' }) label!: string;
  @TextField({ description: 'Trong số hiệu nhiệm vụ. / As in references.', example: '2025-03' }) part!: string;
  @DateField({ nullable: true }) from!: string | null;
  @DateField() dueOn!: string;
  @DateField({ description: 'Ngày giao nhiệm vụ của kỳ. / When its tasks are made.' }) opensOn!: string;
}

export class NoTaskReasonDto {
  @EnumField(NO_TASK_REASONS) code!: string;
  @TextField() message!: string;
}

export class AssignmentCountsDto {
  @IntegerField() each!: number;
  @IntegerField() joint!: number;
}

export class CoordinatorTextDto {
  @TextField() text!: string;
  @TextField({ nullable: true }) type!: string | null;
}

export class RowPublicationDto {
  @UuidField() itemId!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @EnumField(['each', 'joint']) leadMode!: string;
  @BooleanField() leadModeAssumed!: boolean;
  @UuidListField() leadUnits!: string[];
  @ObjectField(() => AssignmentCountsDto) counts!: AssignmentCountsDto;
  @ObjectField(() => PlannedObligationDto, { nullable: true }) obligation!: PlannedObligationDto | null;
  @ObjectListField(() => PlannedObligationDto, {
    description: 'Việc thường xuyên, kỳ đang diễn ra: mở ngay sau khi giao. / Continuous work, running periods: opened right after.',
  })
  opened!: PlannedObligationDto[];
  @ObjectListField(() => LaterPeriodDto, { description: 'Các kỳ mở về sau. / Periods that open later.' }) later!: LaterPeriodDto[];
  @ObjectField(() => NoTaskReasonDto, { nullable: true }) reason!: NoTaskReasonDto | null;
  @IntegerField({ nullable: true, description: CONTRIBUTION_DAYS }) contributionDays!: number | null;
  @UuidListField() leadInsteadOfCoordinator!: string[];
  @ObjectListField(() => CoordinatorTextDto) coordinatorsWithoutUnits!: CoordinatorTextDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}

export class PublicationTotalsDto {
  @IntegerField() rows!: number;
  @IntegerField() tasks!: number;
  @IntegerField() tasksBornLate!: number;
  @IntegerField({ description: 'Nhiệm vụ mở ngay sau khi giao. / Tasks that open right after.' }) tasksOpened!: number;
  @IntegerField({ description: 'Số kỳ mở về sau. / Periods that open later.' }) periodsLater!: number;
  @ObjectField(() => AssignmentCountsDto) assignments!: AssignmentCountsDto;
  @CountMapField() rowsWithoutTask!: Record<string, number>;
}

/** The dry run; `id`, `version` and `state` stand only where the plan was published. */
export class PublicationDto {
  @UuidField({ optional: true }) id?: string;
  @IntegerField({ optional: true }) version?: number;
  @EnumField(PLAN_STATES, { optional: true }) state?: string;
  @ObjectField(() => PublicationTotalsDto) totals!: PublicationTotalsDto;
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
  @ObjectListField(() => RowPublicationDto) rows!: RowPublicationDto[];
  @ObjectListField(() => PersonNameDto, { description: 'Những người quyết định được nêu tên. / Who decides by name.' })
  people!: PersonNameDto[];
}
