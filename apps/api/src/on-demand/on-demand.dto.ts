import { ON_DEMAND_READINGS } from '#domain/plan/on-demand/on-demand';
import { ActingDto } from '../fields/acting.dto.js';
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
import { PublicationBlockerDto } from '../plans/publication-responses.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

export class ConfirmNothingAroseDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
  @TextField({ max: 10, example: '2025-Q1' }) period!: string;
}

class OnDemandPlanDto {
  @UuidField() id!: string;
  @TextField({ example: 'KT-TP-2025' }) code!: string;
}

class OnDemandItemDto {
  @UuidField() id!: string;
  @TextField({ example: 'IV.3' }) path!: string;
  @TextField() content!: string;
}

export class OnDemandLineDto {
  @ObjectField(() => OnDemandPlanDto) plan!: OnDemandPlanDto;
  @ObjectField(() => OnDemandItemDto) item!: OnDemandItemDto;
  @ObjectField(() => UnitNameDto) unit!: UnitNameDto;
  @TextField({ example: '2025-Q1' }) period!: string;
  @DateField() from!: string;
  @DateField() to!: string;
  @EnumField(ON_DEMAND_READINGS, {
    description:
      'Đang trong kỳ; chưa xác nhận; không phát sinh; có phát sinh. / It runs; nobody has said anything; nothing arose; something did.',
  })
  reading!: string;
  @IntegerField({ description: 'Nhiệm vụ đã phát sinh trong kỳ. / Tasks that came in the period.' }) tasks!: number;
  @UuidField({ nullable: true }) confirmedBy!: string | null;
  @InstantField({ nullable: true }) confirmedAt!: string | null;
}

export class OnDemandListDto {
  @ObjectListField(() => OnDemandLineDto) items!: OnDemandLineDto[];
}

export class OnDemandOfUnitDto extends OnDemandListDto {
  @BooleanField({ description: 'Người đọc có thể xác nhận thay đơn vị. / The reader may say so for the unit.' }) mayConfirm!: boolean;
}

export class NilReturnDto {
  @UuidField({ optional: true, description: 'Sau khi xác nhận. / Once it is said.' }) id?: string;
  @ObjectListField(() => OnDemandLineDto) rows!: OnDemandLineDto[];
  @ObjectListField(() => PublicationBlockerDto) blockers!: PublicationBlockerDto[];
}
