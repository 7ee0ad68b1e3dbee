import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The texts and names behind an event, which may be erased without touching a hash. */
@Entity('audit_payload')
export class AuditPayloadRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'audit_payload_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'event_id', type: 'uuid', primaryKeyConstraintName: 'audit_payload_pk' })
  eventId!: string;

  @Column({ name: 'commitment_key', type: 'bytea' })
  commitmentKey!: Buffer;

  @Column({ type: 'bytea' })
  body!: Buffer;
}
