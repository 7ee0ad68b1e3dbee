import { ActingDto } from '../fields/acting.dto.js';
import { AnswersField, PointAnswerDto } from './approval.dto.js';
import { EvidenceDto, EvidenceField } from './evidence.dto.js';
import { InstantField, IntegerField, TextField, UuidField, UuidListField } from '../fields/fields.js';

export class EnteredForDto {
  @UuidField({ description: 'Đơn vị nhập thay. / The unit that entered it.' }) unitId!: string;
  @TextField({ example: 'Báo cáo giấy số 12/BC-PNV ngày 12/02/2025' }) reason!: string;
}

export class ContestDto {
  @IntegerField({ example: 1 }) submission!: number;
  @TextField() reason!: string;
  @UuidField() contestedBy!: string;
  @TextField({ optional: true, nullable: true }) contestedByName?: string | null;
  @InstantField() contestedAt!: string;
}

export class AddedCoordinatorDto {
  @UuidField() unitId!: string;
  @UuidField() addedBy!: string;
  @InstantField() addedAt!: string;
}

export class EnterForDto extends ActingDto {
  @UuidListField({ description: 'Tài liệu đã tải lên. / Uploaded documents.' })
  documents!: string[];

  @TextField({ optional: true, nullable: true })
  note?: string | null;

  @TextField({ example: 'Báo cáo giấy số 12/BC-PVHTT ngày 10/02/2025.', description: 'Căn cứ nhập thay. / On what ground.' })
  reason!: string;

  @AnswersField()
  answers?: PointAnswerDto[];

  @EvidenceField()
  evidence?: EvidenceDto;
}

export class AddCoordinatorDto extends ActingDto {
  @UuidField({ description: 'Đơn vị phối hợp thêm. / The further unit.' })
  unitId!: string;
}
