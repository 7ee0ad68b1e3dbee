import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** A reorganisation that was applied, with the steps as they were ordered. */
@Entity('reorganisation')
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'reorganisation_tenant_fk' })
@Index('reorganisation_date_index', ['tenantId', 'effectiveOn', 'reorganisationId'])
export class ReorganisationRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'reorganisation_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'reorganisation_id', type: 'uuid', primaryKeyConstraintName: 'reorganisation_pk' })
  reorganisationId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis!: string;

  @Column({ name: 'effective_on', type: 'date' })
  effectiveOn!: string;

  @Column({ type: 'jsonb' })
  steps!: unknown;

  @Column({ name: 'applied_by', type: 'uuid' })
  appliedBy!: string;

  @Column({ name: 'applied_at', type: 'timestamp with time zone' })
  appliedAt!: Date;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
