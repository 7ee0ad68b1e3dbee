import { FINDING_KINDS } from '#domain/audit/findings';
import { EnumField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';

const VERDICTS = ['intact', 'tampered'] as const;

export class FindingMessageDto {
  @TextField() vi!: string;
  @TextField() en!: string;
}

export class FindingDto {
  @EnumField(['tampered', 'incomplete']) severity!: string;
  @EnumField(Object.keys(FINDING_KINDS), { example: 'event-edited' }) code!: string;
  @TextField({ example: 'task:01955555-0000-7000-8000-000000000000' }) stream!: string;
  @IntegerField({ nullable: true }) seq!: number | null;
  @UuidField({ nullable: true }) eventId!: string | null;
  @ObjectField(() => FindingMessageDto) message!: FindingMessageDto;
}

/** What `verification` of one event says. */
export class EventVerificationDto {
  @EnumField(VERDICTS, { description: 'Nội dung, cột và nội dung kèm theo của sự kiện này. / This event by itself.' }) event!: string;
  @EnumField(VERDICTS, { description: 'Cả chuỗi của nó. / Its stream as a whole.' }) chain!: string;
  @ObjectListField(() => FindingDto) findings!: FindingDto[];
}
