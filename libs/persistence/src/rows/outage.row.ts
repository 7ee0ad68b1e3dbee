import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** Days on which nobody could submit, as they were declared. */
@Entity('outage')
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'outage_tenant_fk' })
export class OutageRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'outage_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'outage_id', type: 'uuid', primaryKeyConstraintName: 'outage_pk' })
  outageId!: string;

  @Column({ name: 'from_on', type: 'date' })
  fromOn!: string;

  @Column({ name: 'to_on', type: 'date' })
  toOn!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'grace_until', type: 'date' })
  graceUntil!: string;

  @Column({ type: 'integer' })
  tasks!: number;

  @Column({ name: 'declared_by', type: 'uuid' })
  declaredBy!: string;

  @Column({ name: 'declared_at', type: 'timestamp with time zone' })
  declaredAt!: Date;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
