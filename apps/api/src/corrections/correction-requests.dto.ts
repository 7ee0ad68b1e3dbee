import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { AgencyRefDto, DeliverablesDto } from '../plans/plan-responses.dto.js';

/** What is left out of the row stays as it is. */
export class CorrectItemDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
  @UuidField({ description: 'Dòng của kế hoạch. / The row.' }) itemId!: string;
  @TextField({
    max: 2000,
    optional: true,
    example: 'Phụ lục in nhầm thời hạn; theo Công văn số 15/VP-KSTT',
    description: 'Chỉ xem trước thì không cần. / A dry run needs none.',
  })
  reason?: string;
  @TextField({ max: 4000, optional: true }) content?: string;
  @ObjectField(() => DeliverablesDto, { optional: true }) deliverables?: DeliverablesDto;
  @ObjectListField(() => AgencyRefDto, { optional: true }) leads?: AgencyRefDto[];
  @ObjectListField(() => AgencyRefDto, { optional: true }) coordinators?: AgencyRefDto[];
  @TextField({
    max: 500,
    optional: true,
    example: 'Trước ngày 30/6/2025',
    description: 'Như cách ghi trong kế hoạch. / In the words of a plan.',
  })
  timing?: string;
  @BooleanField({ optional: true, description: 'Cho phép “không phát sinh”. / Nothing arose is an answer.' }) nilAllowed?: boolean;
}

export class ApproveCorrectionDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
}

export class WithdrawCorrectionDto extends ActingDto {
  @TextField({ max: 2000, example: 'Văn bản gốc đúng như đã in.' }) reason!: string;
}
