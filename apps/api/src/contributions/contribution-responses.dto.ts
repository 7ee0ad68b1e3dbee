import { CONTRIBUTION_ORIGINS, CONTRIBUTION_STATES, STANCES } from '#domain/contribution/contribution';
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
import { ClaimDto } from '../tasks/claim.dto.js';
import { DocumentRefDto } from '../tasks/submission.dto.js';
import { PlaceDto } from '../tasks/task-responses.dto.js';
import { ContributionCourseDto, ContributionSummaryDto, OpinionResponseDto, ORIGIN_DESCRIPTION } from './contribution-summary.dto.js';
import { STANCE_DESCRIPTION } from './give.dto.js';

export class OpinionDto {
  @EnumField(STANCES, { nullable: true, description: STANCE_DESCRIPTION }) stance!: string | null;
  @TextField({ nullable: true }) text!: string | null;
  @ObjectListField(() => DocumentRefDto) documents!: DocumentRefDto[];
}

export class ContributionDto {
  @UuidField() id!: string;
  @UuidField() taskId!: string;
  @UuidField({ nullable: true, description: 'Đơn vị được đề nghị. / The unit that is asked.' }) unitId!: string | null;
  @UuidField({ nullable: true, description: 'Bên ngoài được đề nghị. / The party outside that is asked.' }) partyId!: string | null;
  @EnumField(CONTRIBUTION_ORIGINS, { description: ORIGIN_DESCRIPTION }) origin!: string;
  @EnumField(CONTRIBUTION_STATES) state!: string;
  @TextField() question!: string;
  @DateField() dueOn!: string;
  @BooleanField() required!: boolean;
  @UuidField() requestedBy!: string;
  @InstantField() requestedAt!: string;
  @InstantField({ nullable: true }) acknowledgedAt!: string | null;
  @ObjectField(() => ClaimDto, { nullable: true }) claim!: ClaimDto | null;
  @UuidField({
    nullable: true,
    description: 'Người trả lời; của bên ngoài: người của đơn vị chủ trì đã ghi nhận. / Whose hand; for a party outside the lead’s.',
  })
  answeredBy!: string | null;
  @InstantField({ nullable: true }) answeredAt!: string | null;
  @ObjectField(() => OpinionDto, { nullable: true }) opinion!: OpinionDto | null;
  @ObjectField(() => OpinionResponseDto, { nullable: true }) response!: OpinionResponseDto | null;
  @TextField({ nullable: true }) declineReason!: string | null;
  @TextField({ nullable: true, description: 'Vì sao miễn ý kiến. / Why it was waived.' }) waiveReason!: string | null;
  @IntegerField() version!: number;
}

export class ContributionTaskDto extends PlaceDto {
  @TextField() content!: string;
}

export class ContributionListItemDto extends ContributionSummaryDto {
  @ObjectField(() => ContributionTaskDto) task!: ContributionTaskDto;
  @InstantField() requestedAt!: string;
  @ObjectField(() => ContributionCourseDto) course!: ContributionCourseDto;
}

export class ContributionListDto {
  @ObjectListField(() => ContributionListItemDto) items!: ContributionListItemDto[];
  @TextField({ optional: true }) nextCursor?: string;
}
