import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The heads of audit streams that end in no row of their own: sessions and service clients. */
@Entity('audit_stream')
export class AuditStreamRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'audit_stream_pk' })
  tenantId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'audit_stream_pk' })
  stream!: string;

  @Column({ type: 'integer' })
  seq!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
