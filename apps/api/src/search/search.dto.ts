import { SEARCH_GROUPS, type SearchGroup } from '#application/ports/queries/search';
import { EVENT_KINDS } from '#domain/occurrence/event-kind';
import { ROLES } from '#domain/organisation/capacity';
import { PLAN_STATES } from '#domain/plan/plan-state';
import { TASK_STATES } from '#domain/task/task';
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
import { UnitNameDto } from '../tasks/unit-name.dto.js';

/** So many of each group, where all are asked for. */
export const FEW_OF_EACH = 5;
/** So many of the one that is asked for. */
export const MOST_OF_ONE = 50;

export class SearchQueryDto {
  @TextField({
    min: 2,
    max: 200,
    example: 'ke hoach ra soat',
    description: 'Từ cần tìm, có dấu hay không dấu; từ cuối có thể gõ dở. / Words, with or without diacritics; the last may be unfinished.',
  })
  q!: string;
  @EnumField(SEARCH_GROUPS, {
    optional: true,
    description: `Chỉ một nhóm: ${MOST_OF_ONE} kết quả đầu. Không nêu: ${FEW_OF_EACH} của mỗi nhóm. / One group alone: its first ${MOST_OF_ONE}. Otherwise ${FEW_OF_EACH} of each.`,
  })
  group?: SearchGroup;
}

class FoundTaskDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025/III.1/2025-02-14/P.NoiVu' }) reference!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
  @EnumField(TASK_STATES) state!: string;
  @TextField({ nullable: true }) outcome!: string | null;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @DateField({ nullable: true }) effectiveDueOn!: string | null;
}

class FoundPlanDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025' }) code!: string;
  @TextField() title!: string;
  @TextField({ nullable: true, example: '78/QĐ-UBND' }) number!: string | null;
  @IntegerField({ from: 1900, to: 2200 }) year!: number;
  @EnumField(PLAN_STATES) state!: string;
}

class PlanCodeDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025' }) code!: string;
}

class FoundItemDto {
  @UuidField() id!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
  @ObjectField(() => PlanCodeDto) plan!: PlanCodeDto;
}

class FoundUnitDto extends UnitNameDto {
  @DateField({ nullable: true, description: 'null: đang hoạt động. / Null: in force until further notice.' }) validTo!: string | null;
}

class FoundMembershipDto {
  @EnumField(ROLES) role!: string;
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
}

class FoundPersonDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @ObjectListField(() => FoundMembershipDto, { description: 'Hôm nay. / Today.' }) memberships!: FoundMembershipDto[];
}

class FoundOccurrenceDto {
  @UuidField() id!: string;
  @EnumField(EVENT_KINDS) kind!: string;
  @TextField() name!: string;
  @DateField() occurredOn!: string;
  @TextField({ nullable: true, example: '140/QĐ-UBND' }) documentNumber!: string | null;
}

class FoundFileDto {
  @UuidField() id!: string;
  @TextField() name!: string;
  @TextField() mediaType!: string;
  @InstantField() uploadedAt!: string;
  @ObjectField(() => UnitNameDto, { nullable: true }) unit!: UnitNameDto | null;
}

const MORE = 'Còn kết quả khác. / There are more.';

class FoundTasksDto {
  @ObjectListField(() => FoundTaskDto) items!: FoundTaskDto[];
  @BooleanField({ description: MORE }) hasMore!: boolean;
}

class FoundPlansDto {
  @ObjectListField(() => FoundPlanDto) items!: FoundPlanDto[];
  @BooleanField({ description: MORE }) hasMore!: boolean;
}

class FoundItemsDto {
  @ObjectListField(() => FoundItemDto) items!: FoundItemDto[];
  @BooleanField({ description: MORE }) hasMore!: boolean;
}

class FoundUnitsDto {
  @ObjectListField(() => FoundUnitDto) items!: FoundUnitDto[];
  @BooleanField({ description: MORE }) hasMore!: boolean;
}

class FoundPeopleDto {
  @ObjectListField(() => FoundPersonDto) items!: FoundPersonDto[];
  @BooleanField({ description: MORE }) hasMore!: boolean;
}

class FoundOccurrencesDto {
  @ObjectListField(() => FoundOccurrenceDto) items!: FoundOccurrenceDto[];
  @BooleanField({ description: MORE }) hasMore!: boolean;
}

class FoundFilesDto {
  @ObjectListField(() => FoundFileDto) items!: FoundFileDto[];
  @BooleanField({ description: MORE }) hasMore!: boolean;
}

/** Groups that were not asked for are null. */
export class SearchAnswerDto {
  @ObjectField(() => FoundTasksDto, { nullable: true }) tasks!: FoundTasksDto | null;
  @ObjectField(() => FoundPlansDto, { nullable: true }) plans!: FoundPlansDto | null;
  @ObjectField(() => FoundItemsDto, { nullable: true }) items!: FoundItemsDto | null;
  @ObjectField(() => FoundUnitsDto, { nullable: true }) units!: FoundUnitsDto | null;
  @ObjectField(() => FoundPeopleDto, { nullable: true }) people!: FoundPeopleDto | null;
  @ObjectField(() => FoundOccurrencesDto, { nullable: true }) occurrences!: FoundOccurrencesDto | null;
  @ObjectField(() => FoundFilesDto, { nullable: true }) documents!: FoundFilesDto | null;
}
