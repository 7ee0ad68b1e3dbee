import { InstantField, IntegerField, ObjectListField, TextField, UuidField } from '../fields/fields.js';

export class RequestEventDto {
  @UuidField() eventId!: string;
  @TextField({ example: 'task.submit' }) action!: string;
  @UuidField({ nullable: true, description: 'Nhiệm vụ liên quan. / The task that it is about.' }) taskId!: string | null;
}

export class TokenRequestDto {
  @UuidField({ description: 'X-Request-Id' }) requestId!: string;
  @InstantField() requestedAt!: string;
  @TextField({ example: 'POST' }) method!: string;
  @TextField({ example: '/v1/tasks/{id}/submit' }) route!: string;
  @IntegerField({ example: 200 }) status!: number;
  @TextField({ nullable: true, example: 'stale', description: 'Mã lỗi đã trả lời. / Code of the problem that was answered.' })
  problem!: string | null;
  @IntegerField({ example: 12, description: 'mili giây / milliseconds' }) durationMs!: number;
  @ObjectListField(() => RequestEventDto, { description: 'Những gì nhật ký ghi của yêu cầu này. / What the log has of it.' })
  events!: RequestEventDto[];
}

export class TokenRequestListDto {
  @ObjectListField(() => TokenRequestDto) items!: TokenRequestDto[];
}
