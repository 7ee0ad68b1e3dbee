import { IMPLEMENTATION_STANDINGS, type ImplementationStanding } from '#domain/plan/matching/implementation-standing';
import { SAYINGS, type Saying } from '#domain/plan/matching/said-pair';
import { PLAN_STATES } from '#domain/plan/plan-state';
import { PersonNameDto } from '../sessions/session-responses.dto.js';
import { ActingDto } from '../fields/acting.dto.js';
import {
  CountMapField,
  BooleanField,
  EnumField,
  InstantField,
  IntegerField,
  NumberField,
  ObjectField,
  ObjectListField,
  TextField,
  TextListField,
  UuidField,
} from '../fields/fields.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';
import { AgencyDto, RowTimingDto } from './plan-responses.dto.js';
import { PublicationBlockerDto } from './publication-responses.dto.js';

const SAYING =
  'confirmed: dòng này triển khai dòng kia; refused: không tương ứng; taken-back: rút lại điều đã nói. / The row implements the other; it does not; what was said is taken back.';

export class CounterpartsQueryDto {
  @UuidField({ optional: true, description: 'Kế hoạch đem đối chiếu. / The plan to compare with.' }) with?: string;
}

export class PlanToImplementDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TINH-2025' }) code!: string;
  @TextField() title!: string;
  @IntegerField({ example: 2025 }) year!: number;
  @EnumField(PLAN_STATES) state!: string;
  @ObjectField(() => UnitNameDto) issuer!: UnitNameDto;
  @IntegerField({ description: 'Số cặp dòng đã xác nhận. / Pairs of rows that are confirmed.' }) confirmed!: number;
  @IntegerField({ description: 'Số cặp dòng đã nói là không tương ứng. / Pairs of rows that are refused.' }) refused!: number;
}

export class SaidCounterpartDto {
  @UuidField() itemId!: string;
  @UuidField() otherItemId!: string;
  @TextField({ example: 'II.1.đ', description: 'Dòng của kế hoạch kia. / The row of the other plan.' }) path!: string;
  @TextField() content!: string;
  @EnumField(SAYINGS, { description: SAYING }) saying!: Saying;
  @TextField({ nullable: true }) reason!: string | null;
  @ObjectField(() => PersonNameDto, { nullable: true }) saidBy!: PersonNameDto | null;
  @InstantField() saidAt!: string;
}

export class ProposedCounterpartDto {
  @UuidField({ description: 'Dòng của kế hoạch kia. / The row of the other plan.' }) itemId!: string;
  @TextField({ example: 'II.1.đ' }) path!: string;
  @NumberField({ description: '0–1' }) likeness!: number;
}

export class RowToCompareDto {
  @UuidField() id!: string;
  @TextField({ example: 'II.1.đ' }) path!: string;
  @TextListField({ description: 'Tiêu đề của mục và nhóm. / Titles of its section and group.' }) headings!: string[];
  @TextField() content!: string;
  @TextListField() leads!: string[];
  @TextListField() deliverables!: string[];
  @TextField({ min: 0 }) timing!: string;
}

export class RowWithCounterpartsDto extends RowToCompareDto {
  @ObjectListField(() => SaidCounterpartDto) said!: SaidCounterpartDto[];
  @ObjectListField(() => ProposedCounterpartDto) proposed!: ProposedCounterpartDto[];
}

class ComparedPlanDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TINH-2025' }) code!: string;
  @TextField() title!: string;
  @ObjectField(() => UnitNameDto) issuer!: UnitNameDto;
}

export class PlansComparedDto {
  @ObjectField(() => ComparedPlanDto) plan!: ComparedPlanDto;
  @ObjectListField(() => PublicationBlockerDto, { description: 'Vì sao không đối chiếu được. / Why nothing can be said of the two.' })
  blockers!: PublicationBlockerDto[];
  @ObjectListField(() => RowWithCounterpartsDto) rows!: RowWithCounterpartsDto[];
  @ObjectListField(() => RowToCompareDto, { description: 'Các dòng của kế hoạch kia. / The rows of the other plan.' })
  others!: RowToCompareDto[];
}

export class CounterpartsDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
  @ObjectListField(() => PlanToImplementDto, { description: 'Các kế hoạch có thể đối chiếu. / The plans whose rows it may implement.' })
  plans!: PlanToImplementDto[];
  @ObjectField(() => PlansComparedDto, { nullable: true }) compared!: PlansComparedDto | null;
}

export class PairToSayDto {
  @UuidField({ description: 'Dòng của kế hoạch này. / A row of this plan.' }) itemId!: string;
  @UuidField({ description: 'Dòng của kế hoạch kia. / A row of the other plan.' }) otherItemId!: string;
  @EnumField(SAYINGS, { example: 'confirmed', description: SAYING }) saying!: Saying;
  @TextField({
    optional: true,
    max: 2000,
    description: 'Bắt buộc khi rút lại điều đã xác nhận. / Needed where a confirmation is taken back.',
  })
  reason?: string;
}

export class SayCounterpartsDto extends ActingDto {
  @UuidField({ description: 'Kế hoạch kia. / The other plan.' }) otherPlanId!: string;
  @ObjectListField(() => PairToSayDto, { min: 1, max: 500 }) pairs!: PairToSayDto[];
}

export class CounterpartsSaidDto {
  @UuidField() id!: string;
  @IntegerField() version!: number;
  @IntegerField() said!: number;
}

class ImplementingPlanDto extends ComparedPlanDto {
  @EnumField(PLAN_STATES) state!: string;
}

const STANDING =
  'overdue: có nhiệm vụ quá hạn; ongoing: đang thực hiện; no-tasks: chưa giao nhiệm vụ; not-seen: không xem được đủ nhiệm vụ; done: mọi nhiệm vụ đã giao đều hoàn thành. / One is overdue; under way; no task yet; not all of it is seen; every task so far is done.';

export class RowImplementingDto {
  @ObjectField(() => ImplementingPlanDto) plan!: ImplementingPlanDto;
  @UuidField() itemId!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
  @ObjectListField(() => AgencyDto) leads!: AgencyDto[];
  @ObjectField(() => RowTimingDto) timing!: RowTimingDto;
  @BooleanField({ description: 'Người xem có xem được mọi nhiệm vụ của kế hoạch đó. / Whether the reader sees every task of that plan.' })
  seesAll!: boolean;
  @CountMapField({
    description:
      'Số nhiệm vụ xem được, theo tình trạng: done, overdue, late-from-start, in-review, awaiting-issue, suspended, ongoing, draft, ended. / Tasks that the reader sees, by how they stand.',
  })
  tasks!: Record<string, number>;
  @EnumField(IMPLEMENTATION_STANDINGS, { description: STANDING }) standing!: ImplementationStanding;
}

export class RowImplementedDto {
  @UuidField() itemId!: string;
  @EnumField(IMPLEMENTATION_STANDINGS, { nullable: true, description: STANDING }) standing!: ImplementationStanding | null;
  @ObjectListField(() => RowImplementingDto) implementedBy!: RowImplementingDto[];
}

export class ImplementationTotalsDto {
  @IntegerField() rows!: number;
  @IntegerField() implemented!: number;
  @CountMapField({ description: STANDING }) byStanding!: Record<string, number>;
}

export class PlanImplementationDto {
  @UuidField() id!: string;
  @ObjectListField(() => RowImplementedDto) rows!: RowImplementedDto[];
  @ObjectField(() => ImplementationTotalsDto) totals!: ImplementationTotalsDto;
}
