import { ActingDto } from '../fields/acting.dto.js';
import { DateField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { PersonNameDto } from '../sessions/session-responses.dto.js';

export class RecordAbsenceDto extends ActingDto {
  @UuidField({
    description: 'Chính mình, hoặc người của đơn vị mình quản lý. / Oneself, or one of the people of a unit that one heads or keeps.',
  })
  personId!: string;

  @DateField({ example: '2025-03-10' }) validFrom!: string;

  @DateField({
    optional: true,
    nullable: true,
    example: '2025-03-14',
    description: 'Ngày cuối, không trước hôm nay; bỏ trống khi chưa biết. / The last day, not before today, where known.',
  })
  validTo?: string | null;

  @TextField({
    optional: true,
    nullable: true,
    max: 300,
    example: 'Đi học lớp bồi dưỡng.',
    description: 'Mọi người trong cơ quan hành chính đọc được. / Everybody in the administration reads it.',
  })
  reason?: string | null;
}

export class EndAbsenceDto extends ActingDto {
  @DateField({ example: '2025-03-12', description: 'Ngày làm việc lại, không trước hôm nay. / The first day back, not before today.' })
  backOn!: string;
}

export class AbsenceDto {
  @UuidField() id!: string;
  @UuidField() personId!: string;
  @DateField() validFrom!: string;
  @DateField({ nullable: true, description: 'Trước ngày đầu: đã hủy. / Before the first day: it was called off.' }) validTo!: string | null;
  @TextField({ nullable: true }) reason!: string | null;
  @IntegerField() version!: number;
}

export class NamedAbsenceDto extends AbsenceDto {
  @ObjectField(() => PersonNameDto) person!: PersonNameDto;
}

export class AbsenceListDto {
  @ObjectListField(() => NamedAbsenceDto) items!: NamedAbsenceDto[];
  @TextField({ optional: true }) nextCursor?: string;
}
