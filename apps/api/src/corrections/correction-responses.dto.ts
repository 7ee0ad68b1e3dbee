import { DECISION_STATES } from '#domain/plan/waiting-change';
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
} from '../fields/fields.js';
import { RedatedTaskDto } from '../occurrences/occurrence-responses.dto.js';
import { AgencyDto, DeliverablesDto, RowTimingDto } from '../plans/plan-responses.dto.js';
import { PublicationBlockerDto } from '../plans/publication-responses.dto.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { TASK_STATES } from '#domain/task/task';

/** The corrected fields alone. */
export class RowFieldsDto {
  @TextField({ optional: true }) content?: string;
  @ObjectField(() => DeliverablesDto, { optional: true }) deliverables?: DeliverablesDto;
  @ObjectListField(() => AgencyDto, { optional: true }) leads?: AgencyDto[];
  @ObjectListField(() => AgencyDto, { optional: true }) coordinators?: AgencyDto[];
  @ObjectField(() => RowTimingDto, { optional: true }) timing?: RowTimingDto;
  @BooleanField({ optional: true }) nilAllowed?: boolean;
}

export class EndedTaskDto {
  @UuidField() id!: string;
  @TextField() reference!: string;
  @EnumField(TASK_STATES) state!: string;
  @EnumField(['lead-removed', 'not-asked-for', 'row-dropped'], {
    description:
      'Không còn chủ trì, thời gian mới không còn yêu cầu, hoặc nội dung bị bãi bỏ. / Its unit leads no longer, the new time asks no longer, or the row is dropped.',
  })
  because!: string;
}

export class OpenedTaskDto {
  @UuidField() unitId!: string;
  @TextField({ example: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu' }) reference!: string;
  @DateField({ nullable: true }) dueOn!: string | null;
  @BooleanField() bornLate!: boolean;
}

/** What a correction does. `id`, `state` and `version` are there once something was written. */
export class ItemCorrectionDto {
  @UuidField({ optional: true, description: 'Đính chính. / The correction.' }) id?: string;
  @EnumField(DECISION_STATES, { optional: true }) state?: string;
  @IntegerField({ optional: true, description: 'Phiên bản của đối tượng trong đường dẫn. / Of what the path names.' }) version?: number;
  @ObjectField(() => RowFieldsDto) before!: RowFieldsDto;
  @ObjectField(() => RowFieldsDto) after!: RowFieldsDto;
  @BooleanField({ description: 'Cần người thứ hai duyệt. / A second person is asked.' }) needsSecondPerson!: boolean;
  @ObjectListField(() => RedatedTaskDto) tasks!: RedatedTaskDto[];
  @ObjectListField(() => EndedTaskDto) ended!: EndedTaskDto[];
  @ObjectListField(() => OpenedTaskDto) opened!: OpenedTaskDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}

export class CorrectionWithdrawnDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
  @EnumField(DECISION_STATES) state!: string;
}

export class PlanCorrectionDto {
  @UuidField() id!: string;
  @UuidField() itemId!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @EnumField(DECISION_STATES) state!: string;
  @IntegerField() version!: number;
  @TextField() reason!: string;
  @ObjectField(() => RowFieldsDto) before!: RowFieldsDto;
  @ObjectField(() => RowFieldsDto) after!: RowFieldsDto;
  @ObjectField(() => PersonNameDto, { nullable: true }) proposedBy!: PersonNameDto | null;
  @InstantField() proposedAt!: string;
  @ObjectField(() => PersonNameDto, { nullable: true }) decidedBy!: PersonNameDto | null;
  @InstantField({ nullable: true }) decidedAt!: string | null;
  @TextField({ nullable: true }) decisionReason!: string | null;
}

export class PlanCorrectionListDto {
  @ObjectListField(() => PlanCorrectionDto) items!: PlanCorrectionDto[];
}
