import { FINDING_KINDS } from '#domain/audit/findings';
import { EnumField, IntegerField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';

const VERDICTS = ['intact', 'tampered'] as const;

/** A sentence in both languages: evidence is quoted in either. */
export class SaidInBothDto {
  @TextField() vi!: string;
  @TextField() en!: string;
}

export class FindingDto {
  @EnumField(['tampered', 'incomplete']) severity!: string;
  @EnumField(Object.keys(FINDING_KINDS), { example: 'event-edited' }) code!: string;
  @TextField({ example: 'task:01955555-0000-7000-8000-000000000000' }) stream!: string;
  @IntegerField({ nullable: true }) seq!: number | null;
  @UuidField({ nullable: true }) eventId!: string | null;
  @ObjectField(() => SaidInBothDto) message!: SaidInBothDto;
}

/** What `verification` of one event says. */
export class EventVerificationDto {
  @EnumField(VERDICTS, { description: 'Nội dung, cột và nội dung kèm theo của sự kiện này. / This event by itself.' }) event!: string;
  @EnumField(VERDICTS, { description: 'Cả chuỗi của nó. / Its stream as a whole.' }) chain!: string;
  @IntegerField({ description: 'Số sự kiện của chuỗi, đều đã được kiểm tra. / Events of the stream, all looked at.' }) events!: number;
  @ObjectListField(() => FindingDto) findings!: FindingDto[];
}

export class VerificationQueryDto {
  @TextField({ optional: true, description: '`next` của đoạn trước / of the stretch before' }) after?: string;
  @UuidField({ optional: true, description: '`record` của đoạn đầu / of the first stretch' }) record?: string;
}

export class LogVerificationDto {
  @IntegerField({ description: 'Số chuỗi của đoạn này. / Streams of this stretch.' }) streams!: number;
  @IntegerField({ description: 'Số sự kiện của đoạn này. / Events of this stretch.' }) events!: number;
  @ObjectListField(() => FindingDto) findings!: FindingDto[];
  @TextField({ nullable: true, description: 'null: đã hết. / Null where all was looked at.' }) next!: string | null;
  @UuidField({ description: 'Sự kiện ghi lại lần kiểm tra này. / The event that wrote this verification down.' }) record!: string;
}
