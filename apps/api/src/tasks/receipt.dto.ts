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
import { EnteredForDto } from './entered-for.dto.js';
import { PlaceDto } from './task-responses.dto.js';
import { UnitNameDto } from './unit-name.dto.js';

export class ReceiptDocumentDto {
  @TextField({ example: 'bao-cao.pdf' }) name!: string;
  @TextField({ description: 'SHA-256' }) digest!: string;
  @IntegerField({ description: 'byte' }) size!: number;
}

export class ReceiptTaskDto extends PlaceDto {
  @TextField({ example: 'KT-TP-2025' }) planCode!: string;
  @TextField() planTitle!: string;
  @TextField({ example: 'III.1' }) path!: string;
  @TextField() content!: string;
}

export class ReceiptActorDto {
  @EnumField(['person', 'service', 'system', 'unknown']) type!: string;
  @TextField({ nullable: true, example: 'Trần Minh Thư' }) name!: string | null;
  @TextField({ nullable: true, example: 'Phòng Nội vụ' }) unitName!: string | null;
  @TextField({ nullable: true, example: 'officer' }) role!: string | null;
  @BooleanField({ description: 'Thay mặt người khác. / On somebody’s behalf.' }) onBehalf!: boolean;
}

export class ReceiptEventDto {
  @UuidField() id!: string;
  @TextField({ description: 'SHA-256 của sự kiện. / Of the event.' }) hash!: string;
  @TextField({ example: 'task:01955555-0000-7000-8000-000000000000' }) stream!: string;
  @TextField({ example: '4' }) seq!: string;
  @EnumField(['real', 'demo']) clock!: string;
}

/** What shows that a version was handed in: who, when, which files; from the log's own event. */
export class ReceiptDto {
  @TextField({
    example: '3F8A-91C2-0B7D-E45A',
    description: 'Mã biên nhận: 16 chữ số đầu của mã băm sự kiện. / The first 16 digits of the event’s hash.',
  })
  code!: string;
  @ObjectField(() => ReceiptTaskDto) task!: ReceiptTaskDto;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @IntegerField({ from: 1, example: 1 }) number!: number;
  @TextField({ description: 'SHA-256 của bản nộp. / Of the version.' }) contentHash!: string;
  @ObjectListField(() => ReceiptDocumentDto) documents!: ReceiptDocumentDto[];
  @InstantField({ description: 'Như nhật ký ghi. / As the log has it.' }) submittedAt!: string;
  @DateField() completedOn!: string;
  @ObjectField(() => ReceiptActorDto) by!: ReceiptActorDto;
  @ObjectField(() => EnteredForDto, { nullable: true, description: 'Nhập thay; null: đơn vị tự nộp. / Null: the lead submitted it.' })
  enteredFor!: EnteredForDto | null;
  @ObjectField(() => ReceiptEventDto) event!: ReceiptEventDto;
  @EnumField(['intact', 'tampered'], { description: 'Đối chiếu với nhật ký lúc đọc. / Held against the log at this moment.' })
  verdict!: string;
}
