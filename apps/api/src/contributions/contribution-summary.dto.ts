import { CONTRIBUTION_ORIGINS, CONTRIBUTION_STATES } from '#domain/contribution/contribution';
import { BooleanField, DateField, EnumField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { AvailableActionDto } from '../tasks/available-action.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

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

/** As its task tells it. */
export class ContributionOfTaskDto extends ContributionSummaryDto {
  @ObjectListField(() => AvailableActionDto) availableActions!: AvailableActionDto[];
}
