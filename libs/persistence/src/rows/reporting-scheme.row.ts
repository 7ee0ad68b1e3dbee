import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** How reports under one document run: their cut-off, and who sends by which day. */
@Entity('reporting_scheme')
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'reporting_scheme_tenant_fk' })
@Unique('reporting_scheme_code_unique', ['tenantId', 'code'])
export class ReportingSchemeRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'reporting_scheme_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'reporting_scheme_id', type: 'uuid', primaryKeyConstraintName: 'reporting_scheme_pk' })
  reportingSchemeId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  symbol!: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis!: string;

  @Column({ name: 'cut_off_day', type: 'integer' })
  cutOffDay!: number;

  @Column({ name: 'last_day', type: 'integer' })
  lastDay!: number;

  @Column({ type: 'jsonb' })
  tiers!: unknown;

  @Column({ type: 'boolean' })
  verified!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
