import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** When a tenant's clock reminds and escalates, in days around a task's date. */
@Entity('deadline_rules')
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'deadline_rules_tenant_fk' })
export class DeadlineRulesRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'deadline_rules_pk' })
  tenantId!: string;

  @Column({ name: 'soon_days', type: 'integer' })
  soonDays!: number;

  @Column({ name: 'head_days', type: 'integer' })
  headDays!: number;

  @Column({ name: 'owner_days', type: 'integer' })
  ownerDays!: number;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
