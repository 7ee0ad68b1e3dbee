import { CONTRIBUTION_ORIGINS, STANCES } from '#domain/contribution/contribution';
import { ORIGIN_DESCRIPTION, PartyNameDto } from '../contributions/contribution-summary.dto.js';
import { STANCE_DESCRIPTION } from '../contributions/give.dto.js';
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
import { EnteredForDto } from '../tasks/entered-for.dto.js';
import { PlaceDto } from '../tasks/task-responses.dto.js';
import { UnitNameDto } from '../tasks/unit-name.dto.js';

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

/** What every receipt shows, from the log's own event: who handed in, when, which files. */
export class LoggedReceiptDto {
  @TextField({
    example: '3F8A-91C2-0B7D-E45A',
    description: 'Mã biên nhận: 16 chữ số đầu của mã băm sự kiện. / The first 16 digits of the event’s hash.',
  })
  code!: string;
  @ObjectField(() => ReceiptTaskDto) task!: ReceiptTaskDto;
  @ObjectField(() => UnitNameDto) leadUnit!: UnitNameDto;
  @ObjectListField(() => ReceiptDocumentDto) documents!: ReceiptDocumentDto[];
  @InstantField({ description: 'Như nhật ký ghi. / As the log has it.' }) submittedAt!: string;
  @ObjectField(() => ReceiptActorDto) by!: ReceiptActorDto;
  @ObjectField(() => ReceiptEventDto) event!: ReceiptEventDto;
  @EnumField(['intact', 'tampered'], { description: 'Đối chiếu với nhật ký lúc đọc. / Held against the log at this moment.' })
  verdict!: string;
}

/** What shows that a version was handed in. */
export class ReceiptDto extends LoggedReceiptDto {
  @IntegerField({ from: 1, example: 1 }) number!: number;
  @TextField({ description: 'SHA-256 của bản nộp. / Of the version.' }) contentHash!: string;
  @DateField() completedOn!: string;
  @ObjectField(() => EnteredForDto, { nullable: true, description: 'Nhập thay; null: đơn vị tự nộp. / Null: the lead submitted it.' })
  enteredFor!: EnteredForDto | null;
}

/** What shows that a question was answered: with an opinion, or with the reason for giving none. */
export class AnswerReceiptDto extends LoggedReceiptDto {
  @ObjectField(() => UnitNameDto, { nullable: true, description: 'Đơn vị được đề nghị. / The unit that was asked.' })
  unit!: UnitNameDto | null;
  @ObjectField(() => PartyNameDto, {
    nullable: true,
    description: 'Bên ngoài được đề nghị; đơn vị chủ trì ghi nhận. / The party outside that was asked; the lead recorded its answer.',
  })
  party!: PartyNameDto | null;
  @EnumField(CONTRIBUTION_ORIGINS, { description: ORIGIN_DESCRIPTION }) origin!: string;
  @TextField() question!: string;
  @DateField() dueOn!: string;
  @EnumField(['given', 'declined']) answer!: string;
  @EnumField(STANCES, { nullable: true, description: STANCE_DESCRIPTION }) stance!: string | null;
  @TextField({ nullable: true, description: 'Ý kiến, hoặc lý do từ chối. / The opinion, or why there is none.' }) text!: string | null;
}
