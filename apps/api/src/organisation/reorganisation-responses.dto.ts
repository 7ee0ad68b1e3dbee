import { FATE_KINDS } from '#domain/organisation/reorganisation/rearrange';
import { TASK_STATES } from '#domain/task/task';
import {
  BooleanField,
  DateField,
  EnumField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
  UuidField,
} from '../fields/fields.js';
import { PublicationBlockerDto } from '../plans/publication-responses.dto.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { TimelinessDto } from '../tasks/task-responses.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class UnitFateDto {
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
  @TextListField({ description: FATE_KINDS.join(', ') }) kinds!: string[];
  @TextField({ nullable: true, description: 'Tên cũ. / The name that it had.' }) was!: string | null;
  @ObjectField(() => UnitNameDto, { nullable: true }) successor!: UnitNameDto | null;
}

export class RehearsedTaskDto {
  @UuidField() id!: string;
  @TextField() reference!: string;
  @EnumField(TASK_STATES) state!: string;
  @DateField({ nullable: true }) dueOn!: string | null;
  @ObjectField(() => TimelinessDto) timeliness!: TimelinessDto;
  @ObjectField(() => UnitNameDto, { nullable: true, description: 'null: việc sẵn có. / Null: its own before.' }) from!: UnitNameDto | null;
}

export class RehearsedQueueDto {
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
  @ObjectListField(() => RehearsedTaskDto) tasks!: RehearsedTaskDto[];
}

class MovedDto {
  @UuidField() id!: string;
  @ObjectField(() => UnitNameDto) from!: UnitNameDto;
}

export class MovedContributionDto extends MovedDto {
  @TextField() reference!: string;
  @DateField() dueOn!: string;
  @ObjectField(() => UnitNameDto) to!: UnitNameDto;
}

export class MovedHandoffDto extends MovedDto {
  @TextField() reference!: string;
  @ObjectField(() => UnitNameDto, {
    nullable: true,
    description:
      'null: đơn vị nhận trở thành đơn vị chủ trì, đề nghị chuyển hết hiệu lực. / Null: the unit that it waits for leads the task from then on, and it is over.',
  })
  to!: UnitNameDto | null;
}

export class MovedMembershipDto extends MovedDto {
  @ObjectField(() => PersonNameDto) person!: PersonNameDto;
  @TextField() role!: string;
  @TextField({ nullable: true, description: 'null: không có tư cách mới. / Null: none there, or held already.' }) newRole!: string | null;
}

export class MovedDeputyDto extends MovedDto {
  @TextField() personName!: string;
  @BooleanField() goesOn!: boolean;
}

export class MovedClientDto extends MovedDto {
  @TextField() name!: string;
  @ObjectField(() => UnitNameDto) to!: UnitNameDto;
}

export class MovedPlanDto {
  @UuidField() id!: string;
  @TextField() code!: string;
  @ObjectField(() => UnitNameDto, { nullable: true }) newOwner!: UnitNameDto | null;
  @TextListField({ description: 'Dòng có đơn vị thay đổi. / Rows that name a unit which ends.' }) rows!: string[];
  @IntegerField({ description: 'Số dòng phân công quyết định thay đổi. / Lines of the responsibility table that follow.' }) lines!: number;
}

export class RehearsalDto {
  @DateField() effectiveOn!: string;
  @BooleanField({ description: 'Đã đến ngày áp dụng. / Its first day has come.' }) isDue!: boolean;
  @ObjectListField(() => UnitFateDto) units!: UnitFateDto[];
  @ObjectListField(() => RehearsedQueueDto, { description: 'Việc của từng đơn vị tiếp nhận sáng hôm đó. / Each queue on that morning.' })
  queues!: RehearsedQueueDto[];
  @IntegerField({ description: 'Nhiệm vụ có đơn vị phối hợp, đồng chủ trì mới. / Tasks with a successor beside the lead.' })
  tasksBeside!: number;
  @ObjectListField(() => MovedContributionDto) contributions!: MovedContributionDto[];
  @ObjectListField(() => MovedHandoffDto) handoffs!: MovedHandoffDto[];
  @ObjectListField(() => MovedMembershipDto) memberships!: MovedMembershipDto[];
  @ObjectListField(() => MovedDeputyDto) deputies!: MovedDeputyDto[];
  @ObjectListField(() => MovedClientDto) clients!: MovedClientDto[];
  @ObjectListField(() => MovedPlanDto) plans!: MovedPlanDto[];
  @ObjectListField(() => PublicationBlockerDto, { description: 'Cần biết, không cản. / To be known; they stop nothing.' })
  warnings!: PublicationBlockerDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}

export class ReorganisedDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
  @IntegerField() units!: number;
  @IntegerField() tasks!: number;
  @IntegerField() contributions!: number;
  @IntegerField() handoffs!: number;
  @IntegerField() memberships!: number;
  @IntegerField() plans!: number;
}

export class AppliedReorganisationDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() legalBasis!: string;
  @DateField() effectiveOn!: string;
  @IntegerField() steps!: number;
  @ObjectField(() => PersonNameDto, { nullable: true }) appliedBy!: PersonNameDto | null;
  @InstantField() appliedAt!: string;
}

export class ReorganisationListDto {
  @ObjectListField(() => AppliedReorganisationDto) items!: AppliedReorganisationDto[];
  @TextField({ optional: true }) nextCursor?: string;
}
