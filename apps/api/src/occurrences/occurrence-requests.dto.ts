import { EVENT_KINDS, type EventKind } from '#domain/occurrence/event-kind';
import { ActingDto } from '../fields/acting.dto.js';
import { BooleanField, DateField, EnumField, ObjectField, ObjectListField, TextField, UuidField, UuidListField } from '../fields/fields.js';

export class OccurrenceDocumentDto {
  @TextField({ max: 100, optional: true, nullable: true, example: '150/QĐ-UBND' }) number?: string | null;
  @TextField({ max: 500, example: 'Quyết định công bố quy trình nội bộ giải quyết TTHC' }) title!: string;
  @UuidField({ optional: true, nullable: true, description: 'Tệp đã tải lên. / The uploaded file.' }) documentId?: string | null;
}

export class EventRoleDto {
  @UuidField({ description: 'Vai in trong kế hoạch. / The role that the plan prints.' }) roleId!: string;
  @UuidListField({ description: 'Đơn vị giữ vai đó lần này. / The units that it is this time.' }) unitIds!: string[];
}

class DryRunDto extends ActingDto {
  @BooleanField({ optional: true, description: 'Chỉ xem trước. / Only preview.' }) dryRun?: boolean;
}

export class RegisterOccurrenceDto extends DryRunDto {
  @EnumField(EVENT_KINDS, { example: 'internal-process-announced' }) kind!: EventKind;
  @TextField({ max: 300, example: 'Quyết định công bố quy trình nội bộ lĩnh vực hộ tịch' }) name!: string;

  @DateField({ example: '2025-02-07', description: 'Ngày của văn bản, hoặc ngày sự kiện. / Date of the document, else of the event.' })
  occurredOn!: string;

  @DateField({
    optional: true,
    nullable: true,
    example: '2025-02-28',
    description: 'Hạn, khi kế hoạch không in số ngày. / Until when, where the plan names no number of days.',
  })
  dueOn?: string | null;

  @ObjectField(() => OccurrenceDocumentDto, { optional: true, nullable: true }) document?: OccurrenceDocumentDto | null;

  @UuidField({
    optional: true,
    nullable: true,
    description:
      'Đơn vị ghi nhận cho riêng mình; bỏ trống: mọi đơn vị chủ trì. / The unit that registers it for itself; absent: every lead.',
  })
  unitId?: string | null;

  @UuidListField({
    max: 200,
    optional: true,
    description: 'Các dòng liên quan; bỏ trống: mọi dòng đang chờ. / The rows that it is for; absent: all that wait for it.',
  })
  rows?: string[];

  @ObjectListField(() => EventRoleDto, { optional: true }) roles?: EventRoleDto[];

  @UuidField({ optional: true, nullable: true, description: 'Nhiệm vụ có kết quả là sự kiện này. / The task whose result it is.' })
  sourceTaskId?: string | null;
}

export class OpenFurtherDto extends DryRunDto {
  @UuidListField({
    max: 200,
    optional: true,
    description:
      'Các dòng liên quan; bỏ trống: mọi dòng đang chờ chưa được giao. / The rows that it is for; absent: all that wait and do not have it.',
  })
  rows?: string[];
}

export class CorrectOccurrenceDto extends DryRunDto {
  @DateField({ example: '2025-02-10' }) occurredOn!: string;
  @DateField({ optional: true, nullable: true, description: 'Bỏ trống: không có hạn. / Absent: without a date.' }) dueOn?: string | null;
  @TextField({ max: 1000, example: 'Nhập nhầm ngày ban hành.' }) reason!: string;
}
