import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** A unit of the administration; `agencyId` is the nearest ancestor that counts as one agency. */
@Entity('unit')
@Unique('unit_code_unique', ['tenantId', 'code'])
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'unit_tenant_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'parentId'], ['tenantId', 'unitId'], { name: 'unit_parent_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'agencyId'], ['tenantId', 'unitId'], { name: 'unit_agency_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'successorId'], ['tenantId', 'unitId'], { name: 'unit_successor_fk' })
export class UnitRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'unit_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'unit_pk' })
  unitId!: string;

  @Column({ name: 'parent_id', type: 'uuid', nullable: true })
  parentId!: string | null;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  type!: string;

  @Column({ name: 'is_agency', type: 'boolean' })
  isAgency!: boolean;

  @Column({ name: 'agency_id', type: 'uuid', nullable: true })
  agencyId!: string | null;

  @Column({ type: 'text', array: true })
  aliases!: string[];

  @Column({ name: 'officer_submits', type: 'boolean' })
  officerSubmits!: boolean;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'boolean' })
  verified!: boolean;

  @Column({ name: 'successor_id', type: 'uuid', nullable: true })
  successorId!: string | null;

  /** Names and parents that it had, each with its last day. */
  @Column({ type: 'jsonb' })
  earlier!: unknown;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
