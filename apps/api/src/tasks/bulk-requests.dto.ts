import { IntersectionType, OmitType } from '@nestjs/swagger';
import { ArrayUnique } from 'class-validator';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, IntegerField, ObjectListField, UuidField } from '../fields/fields.js';
import { GrantExtensionDto } from '../extensions/extension.dto.js';
import { OfferHandoffDto } from '../handoffs/handoff.dto.js';
import { SuspendDto } from './pause.dto.js';
import { ApproveDto, ForwardDto, NoteDto, ReasonDto, ReturnDto, SubmitDto } from './task-requests.dto.js';

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

export class BulkSubmitDto extends IntersectionType(BulkDto, OmitType(SubmitDto, ['externalRef', 'answers'])) {}
export class BulkApproveDto extends IntersectionType(BulkDecisionDto, OmitType(ApproveDto, ['submission', 'contentHash'])) {}
export class BulkReturnDto extends IntersectionType(BulkDecisionDto, OmitType(ReturnDto, ['submission', 'contentHash'])) {}
export class BulkRemindDto extends IntersectionType(BulkDto, NoteDto) {}
export class BulkForwardDto extends IntersectionType(BulkDto, ForwardDto) {}
export class BulkSuspendDto extends IntersectionType(BulkDto, SuspendDto) {}
export class BulkCancelDto extends IntersectionType(BulkDto, ReasonDto) {}
export class BulkOfferHandoffDto extends IntersectionType(BulkDto, OfferHandoffDto) {}
export class BulkGrantExtensionDto extends IntersectionType(BulkExtensionDto, GrantExtensionDto) {}
