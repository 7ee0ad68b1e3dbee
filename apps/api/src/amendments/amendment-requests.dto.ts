import { AMENDMENT_SCOPES, type AmendmentScope } from '#domain/plan/amendment/amendment-scope';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, DateField, EnumField, ObjectListField, TextField, UuidField } from '../fields/fields.js';

export class SaidPairDto {
  @UuidField({
    nullable: true,
    description: 'Dòng của kế hoạch; null: dòng của văn bản là nội dung mới. / The plan’s row; null: the other is new.',
  })
  itemId!: string | null;
  @TextField({
    nullable: true,
    example: 'V.2',
    description: 'Dòng của văn bản; null: văn bản bãi bỏ dòng của kế hoạch. / The document’s row; null: the document drops the plan’s.',
  })
  path!: string | null;
}

export class AmendPlanDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
  @UuidField({ description: 'Kết quả đọc văn bản sửa đổi, bổ sung. / What was read from the amending document.' }) proposalId!: string;
  @EnumField(AMENDMENT_SCOPES, {
    description:
      'whole: in lại toàn bộ phụ lục; part: chỉ in nội dung sửa đổi, bổ sung. / Whether the document prints the whole appendix, or what it changes.',
  })
  scope!: AmendmentScope;
  @TextField({ max: 100, optional: true, example: '15/QĐ-UBND', description: 'Chỉ xem trước thì không cần. / A dry run needs none.' })
  number?: string;
  @DateField({ example: '2025-06-10', description: 'Ngày ký. / The day on which it was signed.' }) date!: string;
  @TextField({
    max: 2000,
    optional: true,
    example: 'Sửa đổi theo Công văn số 812/VP-KSTT',
    description: 'Chỉ xem trước thì không cần. / A dry run needs none.',
  })
  reason?: string;
  @ObjectListField(() => SaidPairDto, {
    optional: true,
    description: 'Dòng nào là dòng nào, do người xác định. / Which row is which, as a person says.',
  })
  pairs?: SaidPairDto[];
}

export class ApproveAmendmentDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
}

export class WithdrawAmendmentDto extends ActingDto {
  @TextField({ max: 2000, example: 'Văn bản được thay thế trước khi áp dụng.' }) reason!: string;
}
