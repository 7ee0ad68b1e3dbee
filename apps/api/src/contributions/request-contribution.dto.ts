import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, DateField, TextField, UuidField } from '../fields/fields.js';

/** A question with a date. */
export class QuestionDto extends ActingDto {
  @TextField({ example: 'Đề nghị Phòng Tư pháp cho ý kiến về danh sách TTHC.' })
  question!: string;

  @DateField({ example: '2025-02-13' })
  dueOn!: string;

  @BooleanField({ optional: true, example: true, description: 'Bắt buộc trước khi nộp. / Blocks the submission while open.' })
  required?: boolean;
}

export class RequestContributionDto extends QuestionDto {
  @UuidField({ description: 'Đơn vị được đề nghị. / The unit that is asked.' })
  unitId!: string;
}

export class RequestOutsideContributionDto extends QuestionDto {
  @UuidField({
    description:
      'Bên ngoài được đề nghị, bằng văn bản; không có tài khoản. / The party outside that is asked, on paper; it has no account.',
  })
  partyId!: string;
}
