import { CONTRIBUTION_STATES } from '#domain/contribution/contribution';
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
import { DocumentRefDto } from '../tasks/submission.dto.js';
import { ContributionSummaryDto, PlaceDto } from '../tasks/task-responses.dto.js';

export class OpinionDto {
  @TextField({ nullable: true }) text!: string | null;
  @ObjectListField(() => DocumentRefDto) documents!: DocumentRefDto[];
}

export class ContributionDto {
  @UuidField() id!: string;
  @UuidField() taskId!: string;
  @UuidField() unitId!: string;
  @EnumField(CONTRIBUTION_STATES) state!: string;
  @TextField() question!: string;
  @DateField() dueOn!: string;
  @BooleanField() required!: boolean;
  @UuidField() requestedBy!: string;
  @InstantField() requestedAt!: string;
  @InstantField({ nullable: true }) acknowledgedAt!: string | null;
  @UuidField({ nullable: true }) answeredBy!: string | null;
  @InstantField({ nullable: true }) answeredAt!: string | null;
  @ObjectField(() => OpinionDto, { nullable: true }) opinion!: OpinionDto | null;
  @TextField({ nullable: true }) declineReason!: string | null;
  @TextField({ nullable: true, description: 'Vì sao đơn vị chủ trì miễn ý kiến. / Why the lead waived it.' }) waiveReason!: string | null;
  @IntegerField() version!: number;
}

export class ContributionTaskDto extends PlaceDto {
  @TextField() content!: string;
}

export class ContributionListItemDto extends ContributionSummaryDto {
  @ObjectField(() => ContributionTaskDto) task!: ContributionTaskDto;
  @InstantField() requestedAt!: string;
}

export class ContributionListDto {
  @ObjectListField(() => ContributionListItemDto) items!: ContributionListItemDto[];
  @TextField({ optional: true }) nextCursor?: string;
}
