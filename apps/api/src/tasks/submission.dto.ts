import {
  DateField,
  InstantField,
  IntegerField,
  ObjectField,
  ObjectListField,
  TextField,
  UuidField,
  UuidListField,
} from '../fields/fields.js';
import { AnsweredPointDto } from './approval.dto.js';
import { StatedEvidenceDto } from './evidence.dto.js';
import { EnteredForDto } from './entered-for.dto.js';

export class DocumentRefDto {
  @UuidField() documentId!: string;
  @TextField({ description: 'SHA-256' }) digest!: string;
  @IntegerField() size!: number;
  @TextField({ example: 'application/pdf' }) mediaType!: string;
  @TextField({ example: 'cong-van-dang-ky.pdf' }) name!: string;
  @UuidField({ description: 'Người tải lên; không được thẩm định. / Who uploaded it: barred from deciding on it.' }) uploadedBy!: string;
}

export class ConfirmationDto {
  @UuidField() unitId!: string;
  @UuidField() confirmedBy!: string;
  @InstantField() confirmedAt!: string;
}

export class SubmissionDto {
  @IntegerField({ example: 1 }) number!: number;
  @TextField() contentHash!: string;
  @ObjectListField(() => DocumentRefDto) documents!: DocumentRefDto[];
  @TextField({ nullable: true }) note!: string | null;
  @ObjectListField(() => AnsweredPointDto, { description: 'Trả lời từng điểm của lần trả lại. / Every point of the return before it.' })
  answers!: AnsweredPointDto[];
  @ObjectField(() => StatedEvidenceDto, { description: 'Trả lời từng yêu cầu của dòng. / For what the row asks for.' })
  evidence!: StatedEvidenceDto;
  @UuidListField() preparedBy!: string[];
  @ObjectListField(() => ConfirmationDto) confirmations!: ConfirmationDto[];
  @UuidField({ description: 'Cơ quan nộp; người của cơ quan này không được thẩm định. / The submitting agency: barred from deciding.' })
  agencyId!: string;
  @UuidField() submittedBy!: string;
  @ObjectField(() => EnteredForDto, { nullable: true, description: 'Nhập thay; null: đơn vị tự nộp. / Null: the lead submitted it.' })
  enteredFor!: EnteredForDto | null;
  @InstantField() submittedAt!: string;
  @DateField() completedOn!: string;
}

export class NamedSubmissionDto extends SubmissionDto {
  @TextField({ nullable: true, example: 'Nguyễn Quốc Bình' }) submittedByName!: string | null;
}

export class HideableDocumentDto {
  @UuidField() documentId!: string;
  @UuidListField({ description: 'Các tư cách cho phép. / Capacities that permit it.' }) capacities!: string[];
}

export class HiddenDocumentDto {
  @UuidField() documentId!: string;
  @TextField({ example: 'Tải nhầm tệp của nhiệm vụ khác.' }) reason!: string;
  @TextField({ nullable: true, example: 'Nguyễn Quốc Bình' }) hiddenByName!: string | null;
  @InstantField() hiddenAt!: string;
}
