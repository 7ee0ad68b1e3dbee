import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitRow } from './unit.row.js';

/** A unit's word that nothing arose in a period, for all its rows in one act. */
@Entity('nil_return')
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'nil_return_unit_fk' })
export class NilReturnRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'nil_return_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'nil_return_id', type: 'uuid', primaryKeyConstraintName: 'nil_return_pk' })
  nilReturnId!: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  period!: string;

  @Column({ name: 'confirmed_by', type: 'uuid' })
  confirmedBy!: string;

  @Column({ name: 'confirmed_at', type: 'timestamp with time zone' })
  confirmedAt!: Date;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
