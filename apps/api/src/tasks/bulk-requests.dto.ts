import { IntersectionType, OmitType } from '@nestjs/swagger';
import { ArrayUnique } from 'class-validator';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, IntegerField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { GrantExtensionDto } from '../extensions/extension.dto.js';
import { OfferHandoffDto } from '../handoffs/handoff.dto.js';
import { EvidenceDto, EvidenceField } from './evidence.dto.js';
import { SuspendDto } from './pause.dto.js';
import { ApproveDto, ForwardDto, NoteDto, ProposeDto, ReasonDto, ReturnDto, SubmitDto } from './task-requests.dto.js';

/** As many tasks as one request may name. */
const MOST = 1000;

const isOnce = ArrayUnique(({ id }: { readonly id: string }) => id.toLowerCase());

class DryRunDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước, không ghi gì. / Preview, nothing is written.' })
  dryRun?: boolean;
}

export class BulkTaskDto {
  @UuidField() id!: string;
  @IntegerField({ from: 1, description: 'Phiên bản đã xem. / The version that was seen.' }) version!: number;
}

export class DecidedTaskDto extends BulkTaskDto {
  @IntegerField({ from: 1, description: 'Bản nộp đã xem. / The submission that was seen.' }) submission!: number;
}

export class ExtendedTaskDto {
  @UuidField() id!: string;
  @UuidField({ description: 'Đề nghị gia hạn của nhiệm vụ. / The request for a later date.' }) extensionId!: string;
  @IntegerField({ from: 1, description: 'Phiên bản của đề nghị gia hạn. / The version of that request.' }) version!: number;
}

export class ReportedTaskDto extends BulkTaskDto {
  @TextField({
    optional: true,
    nullable: true,
    example: 'Đã rà soát 12/20 thủ tục.',
    description: 'Bỏ trống: không có gì mới trong kỳ. / Absent: nothing new in the period.',
  })
  text?: string | null;
}

export class AnsweredTaskDto extends BulkTaskDto {
  @EvidenceField()
  evidence?: EvidenceDto;
}

/** Tasks to which one verb is done. Each is named once. */
export class BulkDto extends DryRunDto {
  @isOnce
  @ObjectListField(() => BulkTaskDto, { min: 1, max: MOST })
  tasks!: BulkTaskDto[];
}

/** The same of tasks whose submissions are decided on. */
class BulkDecisionDto extends DryRunDto {
  @isOnce
  @ObjectListField(() => DecidedTaskDto, { min: 1, max: MOST })
  tasks!: DecidedTaskDto[];
}

/** The same of tasks for which a later date was asked. */
class BulkExtensionDto extends DryRunDto {
  @isOnce
  @ObjectListField(() => ExtendedTaskDto, { min: 1, max: MOST })
  tasks!: ExtendedTaskDto[];
}

/** Of each task how its work stands in one period. */
export class BulkReportDto extends DryRunDto {
  @TextField({ example: '2025-Q1', description: 'Kỳ báo cáo. / The period that is reported on.' })
  period!: string;

  @isOnce
  @ObjectListField(() => ReportedTaskDto, { min: 1, max: MOST })
  tasks!: ReportedTaskDto[];
}

/** Tasks that the same documents answer, each with what they are for its own row. */
class BulkAnswersDto extends DryRunDto {
  @isOnce
  @ObjectListField(() => AnsweredTaskDto, { min: 1, max: MOST })
  tasks!: AnsweredTaskDto[];
}

export class BulkProposeDto extends IntersectionType(BulkAnswersDto, OmitType(ProposeDto, ['answers', 'evidence'])) {}
export class BulkSubmitDto extends IntersectionType(BulkAnswersDto, OmitType(SubmitDto, ['externalRef', 'answers', 'evidence'])) {}
export class BulkApproveDto extends IntersectionType(BulkDecisionDto, OmitType(ApproveDto, ['submission', 'contentHash'])) {}
export class BulkReturnDto extends IntersectionType(BulkDecisionDto, OmitType(ReturnDto, ['submission', 'contentHash'])) {}
export class BulkRemindDto extends IntersectionType(BulkDto, NoteDto) {}
export class BulkForwardDto extends IntersectionType(BulkDto, ForwardDto) {}
export class BulkSuspendDto extends IntersectionType(BulkDto, SuspendDto) {}
export class BulkCancelDto extends IntersectionType(BulkDto, ReasonDto) {}
export class BulkOfferHandoffDto extends IntersectionType(BulkDto, OfferHandoffDto) {}
export class BulkGrantExtensionDto extends IntersectionType(BulkExtensionDto, GrantExtensionDto) {}
