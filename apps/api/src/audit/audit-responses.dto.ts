import { InstantField, EnumField, JsonField, ObjectField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { EventVerificationDto, SaidInBothDto } from './audit-verification.dto.js';

const DIGEST = 'SHA-256, 64 chữ số thập lục phân. / 64 hexadecimal digits.';

export class EventActorDto {
  @EnumField(['person', 'service', 'system', 'unknown']) type!: string;
  @UuidField({ nullable: true }) id!: string | null;
  @UuidField({ nullable: true }) unitId!: string | null;
  @TextField({ nullable: true }) role!: string | null;
  @UuidField({ nullable: true }) onBehalfOf!: string | null;
}

export class EventTargetDto {
  @TextField() type!: string;
  @TextField() id!: string;
  @TextField({ nullable: true }) versionBefore!: string | null;
  @TextField({ nullable: true }) versionAfter!: string | null;
}

export class EventAboutDto {
  @UuidField({ nullable: true }) planId!: string | null;
  @UuidField({ nullable: true }) itemId!: string | null;
  @UuidField({ nullable: true }) obligationId!: string | null;
  @UuidField({ nullable: true }) taskId!: string | null;
  @UuidField({ nullable: true }) leadUnitId!: string | null;
}

export class PayloadCommitmentDto {
  @TextField({ description: DIGEST }) commitment!: string;
  @EnumField(['HMAC-SHA-256']) alg!: string;
}

export class EventDocumentDto {
  @TextField({ description: DIGEST }) digest!: string;
  @TextField() size!: string;
  @TextField() mediaType!: string;
}

/** Schema 1 of the audit event: docs/adr/0003. */
export class EnvelopeDto {
  @EnumField(['1']) schema!: string;
  @UuidField() eventId!: string;
  @UuidField({ nullable: true }) tenant!: string | null;
  @TextField() stream!: string;
  @TextField({ example: '1' }) seq!: string;
  @TextField({ description: DIGEST }) prevHash!: string;
  @TextField({ example: 'task.submit' }) action!: string;
  @EnumField(['success', 'denied', 'error']) outcome!: string;
  @TextField({ nullable: true }) reasonCode!: string | null;
  @ObjectField(() => EventActorDto) actor!: EventActorDto;
  @TextField({ nullable: true }) auth!: string | null;
  @ObjectField(() => EventTargetDto) target!: EventTargetDto;
  @ObjectField(() => EventAboutDto) about!: EventAboutDto;
  @TextField({ nullable: true }) stateBefore!: string | null;
  @TextField({ nullable: true }) stateAfter!: string | null;
  @TextField({ nullable: true }) machineVersion!: string | null;
  @ObjectField(() => PayloadCommitmentDto, { nullable: true }) payload!: PayloadCommitmentDto | null;
  @ObjectListField(() => EventDocumentDto) documents!: EventDocumentDto[];
  @UuidField({ nullable: true }) causeId!: string | null;
  @UuidField({ nullable: true }) requestId!: string | null;
  @TextField({ nullable: true, description: DIGEST }) idempotencyKeyHash!: string | null;
  @TextField({ nullable: true }) source!: string | null;
  @InstantField() apiTime!: string;
  @EnumField(['real', 'demo']) clock!: string;
  @TextField() buildId!: string;
}

export class AuditEventDto {
  @UuidField() eventId!: string;
  @ObjectField(() => EnvelopeDto, { nullable: true, description: 'null: không còn đọc được. / Null where it is no JSON any more.' })
  envelope!: EnvelopeDto | null;
  @TextField({ description: DIGEST }) hash!: string;
  @JsonField({ nullable: true, description: 'Trước, sau, lý do. / Before, after, reason.' }) payload!: Record<string, unknown> | null;
  @TextField({ nullable: true }) actorName!: string | null;
  @TextField({ nullable: true }) unitName!: string | null;
}

export class AuditEventListDto {
  @ObjectListField(() => AuditEventDto) items!: AuditEventDto[];
  @TextField({ optional: true }) nextCursor?: string;
}

export class FoundEventsDto extends AuditEventListDto {
  @UuidField({ description: 'Sự kiện ghi lại lần tra cứu này. / The event that wrote this search down.' }) search!: string;
}

export class NamedIdDto {
  @UuidField() id!: string;
  @EnumField(['person', 'service-client', 'unit', 'party', 'task', 'plan', 'plan-item', 'document', 'occurrence']) kind!: string;
  @TextField({ description: 'Tên hiện nay / The name as it is now' }) name!: string;
}

export class VerifiedAuditEventDto extends AuditEventDto {
  @ObjectField(() => EventVerificationDto) verification!: EventVerificationDto;
  @UuidField({ nullable: true, description: 'Ngay trước trong chuỗi / Before it in its stream' }) previousId!: string | null;
  @UuidField({ nullable: true, description: 'Ngay sau trong chuỗi / After it in its stream' }) nextId!: string | null;
  @ObjectListField(() => NamedIdDto) names!: NamedIdDto[];
  @ObjectListField(() => SaidInBothDto, {
    description: 'Vì sao bị từ chối; rỗng khi được thực hiện. / Why it was refused; empty where it was done.',
  })
  refusedBecause!: SaidInBothDto[];
}
