import { AMENDMENT_SCOPES } from '#domain/plan/amendment/amendment-scope';
import { DECISION_STATES } from '#domain/plan/waiting-change';
import { EndedTaskDto, OpenedTaskDto, RowFieldsDto } from '../corrections/correction-responses.dto.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import {
  BooleanField,
  DateField,
  EnumField,
  InstantField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
} from '../fields/fields.js';
import { RedatedTaskDto } from '../occurrences/occurrence-responses.dto.js';
import { PublicationBlockerDto } from '../plans/publication-responses.dto.js';

const ROW_KINDS = ['kept', 'new', 'dropped'];
const ROW_KIND = 'kept: có trong cả hai; new: bổ sung; dropped: bãi bỏ. / In both, new, or dropped.';

/** A row of the plan or of the document. Fields that do not change are in neither `before` nor `after`. */
export class AmendedRowDto {
  @EnumField(ROW_KINDS, { description: ROW_KIND }) kind!: string;
  @UuidField({ nullable: true }) itemId!: string | null;
  @TextField({ nullable: true, example: 'V.3', description: 'Số trước đó; null: dòng mới. / The number before; null: it is new.' })
  pathBefore!: string | null;
  @TextField({ nullable: true, example: 'V.2', description: 'Số sau đó; null: bị bãi bỏ. / The number after; null: it is dropped.' })
  path!: string | null;
  @TextField({ nullable: true, description: 'Số trong văn bản sửa đổi. / Its number in the amending document.' }) printedAs!: string | null;
  @TextField({ description: 'Nội dung sau đó, hoặc lần cuối. / What it says after, or said last.' }) content!: string;
  @ObjectField(() => RowFieldsDto) before!: RowFieldsDto;
  @ObjectField(() => RowFieldsDto) after!: RowFieldsDto;
}

/** A row with what changing it does. */
export class AmendedRowEffectDto extends AmendedRowDto {
  @BooleanField({ description: 'Cần người xác định là cùng một nội dung. / Somebody must say that it is the same row.' })
  isDoubtful!: boolean;
  @NumberField({ nullable: true, description: 'Mức giống nhau (0–1). / How like the two are.' }) likeness!: number | null;
  @ObjectListField(() => RedatedTaskDto) tasks!: RedatedTaskDto[];
  @ObjectListField(() => EndedTaskDto) ended!: EndedTaskDto[];
  @ObjectListField(() => OpenedTaskDto) opened!: OpenedTaskDto[];
  @IntegerField({ description: 'Số kỳ, hạn mở sau. / How many periods open later.' }) later!: number;
  @IntegerField({ description: 'Số nhiệm vụ giữ nguyên hạn. / Tasks that go on as they are.' }) unchanged!: number;
}

export class TasksTouchedDto {
  @IntegerField({ description: 'Nhiệm vụ đổi hạn. / Tasks that get another date.' }) moved!: number;
  @IntegerField({ description: 'Nhiệm vụ chấm dứt. / Tasks that end.' }) ended!: number;
  @IntegerField({ description: 'Nhiệm vụ giao mới. / Tasks that open.' }) opened!: number;
}

/** What an amendment does. `id`, `state` and `version` are there once something was written. */
export class AmendmentEffectDto {
  @UuidField({ optional: true, description: 'Lần sửa đổi, bổ sung. / The amendment.' }) id?: string;
  @EnumField(DECISION_STATES, { optional: true }) state?: string;
  @IntegerField({ optional: true }) version?: number;
  @ObjectListField(() => AmendedRowEffectDto) rows!: AmendedRowEffectDto[];
  @ObjectField(() => TasksTouchedDto) tasks!: TasksTouchedDto;
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}

export class AmendmentWithdrawnDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
  @EnumField(DECISION_STATES) state!: string;
}

export class PlanAmendmentDto {
  @UuidField() id!: string;
  @EnumField(DECISION_STATES) state!: string;
  @IntegerField() version!: number;
  @EnumField(AMENDMENT_SCOPES) scope!: string;
  @TextField({ example: '15/QĐ-UBND' }) number!: string;
  @DateField() date!: string;
  @TextField() reason!: string;
  @UuidField({ description: 'Văn bản sửa đổi, bổ sung. / The amending document.' }) documentId!: string;
  @UuidField() proposalId!: string;
  @ObjectListField(() => AmendedRowDto, { description: 'Các dòng thay đổi. / The rows that change.' }) rows!: AmendedRowDto[];
  @ObjectField(() => PersonNameDto, { nullable: true }) proposedBy!: PersonNameDto | null;
  @InstantField() proposedAt!: string;
  @ObjectField(() => PersonNameDto, { nullable: true }) decidedBy!: PersonNameDto | null;
  @InstantField({ nullable: true }) decidedAt!: string | null;
  @TextField({ nullable: true }) decisionReason!: string | null;
}

export class PlanAmendmentListDto {
  @ObjectListField(() => PlanAmendmentDto) items!: PlanAmendmentDto[];
}
