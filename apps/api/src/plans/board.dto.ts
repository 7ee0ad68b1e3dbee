import { BOARD_STANDINGS } from '#domain/task/to-look-at';
import { CONTENT_STATES } from '#domain/document/content-state';
import { DateField, EnumField, InstantField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { ProblemBlockerDto } from '../problems/problem.dto.js';
import { EnteredForDto } from '../tasks/entered-for.dto.js';
import { StatedEvidenceDto } from '../tasks/evidence.dto.js';
import { DocumentRefDto } from '../tasks/submission.dto.js';
import { PlanNameDto, TimelinessDto } from '../tasks/task-responses.dto.js';
import { TASK_STATES } from '#domain/task/task';

import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class BoardQueryDto {
  @UuidField({ description: 'Dòng của kế hoạch. / The row.' }) item!: string;
  @TextField({ optional: true, max: 40, example: '2025-Q1', description: 'Kỳ; bỏ trống: kỳ đang chờ thẩm tra nhiều nhất. / Which period.' })
  period?: string;
}

export class BoardPeriodDto {
  @TextField({ example: '2025-Q1' }) label!: string;
  @IntegerField() tasks!: number;
  @IntegerField({ description: 'Đang chờ thẩm tra, xác nhận. / Results that wait for a decision.' }) waiting!: number;
}

export class BoardItemDto {
  @UuidField() id!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
  @TextField() timingText!: string;
  @ObjectField(() => PlanNameDto) plan!: PlanNameDto;
}

/** A document with what stands on it: as it was confirmed, else as it was read. */
export class BoardDocumentDto extends DocumentRefDto {
  @TextField({ nullable: true, example: 'Báo cáo' }) type!: string | null;
  @TextField({ nullable: true, example: '12/BC-UBND' }) number!: string | null;
  @DateField({ nullable: true }) issuedOn!: string | null;
  @TextField({ nullable: true, example: 'Nguyễn Quốc Bình' }) signer!: string | null;
  @EnumField(CONTENT_STATES) contentState!: string;
  @IntegerField({ description: 'Số chữ ký số. / Digital signatures that it bears.' }) signatures!: number;
}

export class BoardSubmissionDto {
  @IntegerField({ example: 1 }) number!: number;
  @InstantField() submittedAt!: string;
  @ObjectListField(() => BoardDocumentDto) documents!: BoardDocumentDto[];
  @ObjectField(() => StatedEvidenceDto) evidence!: StatedEvidenceDto;
  @ObjectField(() => EnteredForDto, { nullable: true }) enteredFor!: EnteredForDto | null;
}

export class BoardRequirementsDto {
  @IntegerField({ description: 'Số yêu cầu với đơn vị. / What is asked of the lead.' }) asked!: number;
  @IntegerField({ description: 'Đã đáp ứng hoặc nêu lý do. / Answered or excused.' }) answered!: number;
}

/** One unit. */
export class BoardRowDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu' }) reference!: string;
  @IntegerField({ example: 1 }) version!: number;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @EnumField(TASK_STATES) state!: string;
  @DateField({ nullable: true }) effectiveDueOn!: string | null;
  @ObjectField(() => TimelinessDto) timeliness!: TimelinessDto;
  @EnumField(BOARD_STANDINGS, {
    description: 'silent: chưa nộp; clean: sạch; look: cần xem; decided: đã xong. / Whether it can be decided at a glance.',
  })
  standing!: string;
  @ObjectField(() => BoardSubmissionDto, { nullable: true }) submission!: BoardSubmissionDto | null;
  @ObjectField(() => BoardRequirementsDto) requirements!: BoardRequirementsDto;
  @ObjectListField(() => ProblemBlockerDto, { description: 'Những điểm cần xem. / What needs a look.' }) look!: ProblemBlockerDto[];
}

export class BoardDto {
  @ObjectField(() => BoardItemDto) item!: BoardItemDto;
  @ObjectListField(() => BoardPeriodDto) periods!: BoardPeriodDto[];
  @TextField({ nullable: true, description: 'Kỳ đang xem; null: chưa có nhiệm vụ. / The period shown; null: there is none yet.' })
  period!: string | null;
  @ObjectListField(() => BoardRowDto) rows!: BoardRowDto[];
}
