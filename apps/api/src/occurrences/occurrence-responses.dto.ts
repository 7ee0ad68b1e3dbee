import { EVENT_KINDS } from '#domain/occurrence/event-kind';
import {
  BooleanField,
  DateField,
  EnumField,
  InstantField,
  IntegerField,
  JsonField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
} from '../fields/fields.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { PlannedObligationDto, PublicationBlockerDto } from '../plans/publication-responses.dto.js';
import { PlanNameDto } from '../tasks/task-responses.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';
import { TimingRuleDto } from '../tasks/timing-responses.dto.js';

export class RegisteredDocumentDto {
  @TextField({ nullable: true, example: '150/QĐ-UBND' }) number!: string | null;
  @TextField() title!: string;
  @UuidField({ nullable: true }) documentId!: string | null;
}

export class EventKindDto {
  @EnumField(EVENT_KINDS) code!: string;
  @TextField({ example: 'Ban hành quyết định về quy trình nội bộ' }) name!: string;
}

export class OccurrenceDto {
  @UuidField() id!: string;
  @ObjectField(() => EventKindDto) kind!: EventKindDto;
  @TextField() name!: string;
  @DateField() occurredOn!: string;
  @DateField({ nullable: true }) dueOn!: string | null;
  @ObjectField(() => RegisteredDocumentDto, { nullable: true }) document!: RegisteredDocumentDto | null;
  @ObjectField(() => UnitNameDto, { nullable: true, description: 'null: mọi đơn vị chủ trì. / Null: every lead.' })
  unit!: UnitNameDto | null;
  @JsonField({ description: 'Đơn vị theo vai. / Units by role.' }) roles!: Record<string, string[]>;
  @UuidField({ nullable: true }) sourceTaskId!: string | null;
  @ObjectField(() => PersonNameDto) registeredBy!: PersonNameDto;
  @InstantField() registeredAt!: string;
  @IntegerField() tasks!: number;
  @IntegerField() openTasks!: number;
  @IntegerField() version!: number;
}

/** An event as far as a task's own result tells of it: what registering it begins with. */
export class IssuedEventDto {
  @ObjectField(() => EventKindDto, { nullable: true, description: 'null: dòng kế hoạch không nói rõ. / Null: the row does not tell.' })
  kind!: EventKindDto | null;
  @TextField() name!: string;
  @DateField() occurredOn!: string;
  @ObjectField(() => RegisteredDocumentDto) document!: RegisteredDocumentDto;
  @UuidField() sourceTaskId!: string;
}

export class OccurrenceListDto {
  @ObjectListField(() => OccurrenceDto) items!: OccurrenceDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class OccurrenceNameDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @DateField() occurredOn!: string;
}

export class DossierTaskDto {
  @UuidField() id!: string;
  @TextField() reference!: string;
  @TextField({ example: 'II.1.a' }) path!: string;
  @TextField() content!: string;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @EnumField(['draft', 'assigned', 'submitted', 'reviewed', 'closed']) state!: string;
  @BooleanField({ description: 'Đã tiếp nhận. / The unit has acknowledged it.' }) acknowledged!: boolean;
  @TextField({ nullable: true }) outcome!: string | null;
  @DateField({ nullable: true }) effectiveDueOn!: string | null;
  @DateField({ nullable: true }) graceUntil!: string | null;
  @BooleanField() bornLate!: boolean;
}

export class DossierSourceDto {
  @UuidField() taskId!: string;
  @TextField() reference!: string;
  @ObjectField(() => OccurrenceNameDto, { nullable: true }) occurrence!: OccurrenceNameDto | null;
}

export class DossierDto extends OccurrenceDto {
  @ObjectListField(() => DossierTaskDto) dossierTasks!: DossierTaskDto[];
  @ObjectField(() => DossierSourceDto, { nullable: true }) source!: DossierSourceDto | null;
  @ObjectListField(() => OccurrenceNameDto) followedBy!: OccurrenceNameDto[];
}

export class OpenedRowDto {
  @UuidField() planId!: string;
  @UuidField() itemId!: string;
  @TextField({ example: 'II.1.a' }) path!: string;
  @ObjectField(() => TimingRuleDto) rule!: TimingRuleDto;
  @ObjectField(() => PlannedObligationDto) obligation!: PlannedObligationDto;
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}

/** `id` and `version` are there once it is registered. */
export class OccurrencePreviewDto {
  @UuidField({ optional: true }) id?: string;
  @IntegerField({ optional: true }) version?: number;
  @ObjectListField(() => OpenedRowDto) rows!: OpenedRowDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}

export class RedatedTaskDto {
  @UuidField() id!: string;
  @TextField() reference!: string;
  @EnumField(['draft', 'assigned', 'submitted', 'reviewed', 'closed']) state!: string;
  @DateField({ nullable: true }) from!: string | null;
  @DateField({ nullable: true }) to!: string | null;
  @BooleanField({ description: 'Ngày đã qua thì giữ nguyên. / Past dates stay.' }) moves!: boolean;
  @EnumField(['date-past', 'new-date-past'], { nullable: true }) keptBecause!: string | null;
}

/** `id` and `version` are there once it is corrected. */
export class CorrectionDto {
  @UuidField({ optional: true }) id?: string;
  @IntegerField({ optional: true }) version?: number;
  @ObjectListField(() => RedatedTaskDto) tasks!: RedatedTaskDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}

export class AwaitingRoleDto {
  @UuidField() id!: string;
  @TextField() text!: string;
}

export class AwaitingRowDto {
  @ObjectField(() => PlanNameDto) plan!: PlanNameDto;
  @UuidField() itemId!: string;
  @TextField({ example: 'II.1.a' }) path!: string;
  @TextField() content!: string;
  @TextField({ description: 'Như in. / As printed.' }) timing!: string;
  @ObjectListField(() => AwaitingRoleDto, { description: 'Vai cần nêu đơn vị. / Roles to be named.' }) roles!: AwaitingRoleDto[];
}

export class AwaitedDto {
  @ObjectField(() => EventKindDto) kind!: EventKindDto;
  @ObjectListField(() => AwaitingRowDto) rows!: AwaitingRowDto[];
}

export class AwaitedListDto {
  @ObjectListField(() => AwaitedDto) items!: AwaitedDto[];
}
