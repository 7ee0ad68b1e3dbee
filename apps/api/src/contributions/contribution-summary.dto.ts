import { CONTRIBUTION_ORIGINS, CONTRIBUTION_STATES, OPINION_OUTCOMES, STANCES } from '#domain/contribution/contribution';
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
import { AvailableActionDto } from '../tasks/available-action.dto.js';
import { ClaimDto } from '../tasks/claim.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';
import { STANCE_DESCRIPTION } from './give.dto.js';
import { OUTCOME_DESCRIPTION } from './respond.dto.js';

export const ORIGIN_DESCRIPTION =
  'lead: đơn vị chủ trì đề nghị; item: kế hoạch yêu cầu, hệ thống đề nghị khi giao. / The lead asked, or the row requires it.';

export class PartyNameDto {
  @UuidField() id!: string;
  @TextField({ example: 'Đối tượng chịu sự tác động trực tiếp của TTHC' }) name!: string;
}

export class ContributionSummaryDto {
  @UuidField() id!: string;
  @ObjectField(() => UnitNameDto, { nullable: true, description: 'Đơn vị được đề nghị. / The unit that is asked.' })
  unit!: UnitNameDto | null;
  @ObjectField(() => PartyNameDto, {
    nullable: true,
    description: 'Bên ngoài được đề nghị; đơn vị chủ trì ghi nhận. / The party outside that is asked; the lead records its answer.',
  })
  party!: PartyNameDto | null;
  @EnumField(CONTRIBUTION_ORIGINS, { description: ORIGIN_DESCRIPTION }) origin!: string;
  @EnumField(CONTRIBUTION_STATES) state!: string;
  @TextField() question!: string;
  @DateField() dueOn!: string;
  @BooleanField() required!: boolean;
  @IntegerField() version!: number;
}

/** What the lead says became of an opinion. */
export class OpinionResponseDto {
  @EnumField(OPINION_OUTCOMES, { description: OUTCOME_DESCRIPTION }) outcome!: string;
  @TextField({ nullable: true, description: 'Giải trình. / Why not, or not all.' }) explanation!: string | null;
  @UuidField() respondedBy!: string;
  @TextField({ optional: true, nullable: true, description: 'Chỉ trong danh sách và khi đọc một nhiệm vụ. / In reads alone.' })
  respondedByName?: string | null;
  @InstantField() respondedAt!: string;
}

/** How a question went on: who has it in hand, how it was answered, and what became of the answer. */
export class ContributionCourseDto {
  @ObjectField(() => ClaimDto, { nullable: true, description: 'Người đang xử lý hôm nay. / Who has it in hand today.' })
  claim!: ClaimDto | null;
  @InstantField({ nullable: true }) answeredAt!: string | null;
  @TextField({ nullable: true }) answeredByName!: string | null;
  @EnumField(STANCES, { nullable: true, description: STANCE_DESCRIPTION }) stance!: string | null;
  @ObjectField(() => OpinionResponseDto, { nullable: true }) response!: OpinionResponseDto | null;
}

/** As its task tells it. */
export class ContributionOfTaskDto extends ContributionSummaryDto {
  @ObjectListField(() => AvailableActionDto) availableActions!: AvailableActionDto[];
  @ObjectField(() => ContributionCourseDto, {
    optional: true,
    nullable: true,
    description: 'Chỉ khi đọc một nhiệm vụ. / In the read alone.',
  })
  course?: ContributionCourseDto | null;
}
