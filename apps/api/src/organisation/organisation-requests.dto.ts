import { PERSON_ROLES } from '#domain/organisation/capacity';
import { ActingDto } from '../fields/acting.dto.js';
import { DateField, EnumField, TextField, UuidField } from '../fields/fields.js';

export class AddAliasDto extends ActingDto {
  @TextField({ max: 300, example: 'Phòng VH&TT', description: 'Như kế hoạch in. / As plans print it.' })
  alias!: string;
}

/** A role in a unit, from a first to a last day. */
class RoleTermDto extends ActingDto {
  @UuidField() unitId!: string;
  @EnumField(PERSON_ROLES, { example: 'officer' }) role!: (typeof PERSON_ROLES)[number];
  @DateField({ example: '2025-03-01' }) validFrom!: string;

  @DateField({
    optional: true,
    nullable: true,
    example: '2025-12-31',
    description: 'Ngày cuối; bỏ trống khi chưa biết. / The last day, where known.',
  })
  validTo?: string | null;
}

export class AddPersonDto extends RoleTermDto {
  @TextField({ max: 200, example: 'Y Ngọc Hà', description: 'Họ và tên. / The full name.' }) name!: string;
}

/** The same of somebody who is there. */
class TermDto extends RoleTermDto {
  @UuidField() personId!: string;
}

export class AddMembershipDto extends TermDto {}

export class AddDeputyDto extends TermDto {
  @UuidField({ description: 'Người được thay. / Who is stood in for.' }) forPersonId!: string;

  @TextField({ max: 500, example: 'Quyết định số 12/QĐ-UBND ngày 20/02/2025' })
  legalBasis!: string;
}

export class EndTermDto extends ActingDto {
  @DateField({ example: '2025-02-28', description: 'Ngày cuối, không trước hôm nay. / The last day, not before today.' })
  lastDay!: string;

  @TextField({ max: 1000, example: 'Chuyển công tác.' })
  reason!: string;
}
