import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What a client was answered under a key. */
@Entity('idempotency')
export class IdempotencyRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'idempotency_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'client_id', type: 'uuid', primaryKeyConstraintName: 'idempotency_pk' })
  clientId!: string;

  @PrimaryColumn({ name: 'key_hash', type: 'bytea', primaryKeyConstraintName: 'idempotency_pk' })
  keyHash!: Buffer;

  @Column({ name: 'request_hash', type: 'bytea' })
  requestHash!: Buffer;

  @Column({ type: 'text' })
  response!: string;

  @Column({ name: 'created_at', type: 'timestamp with time zone', default: () => 'clock_timestamp()' })
  createdAt!: Date;
}
