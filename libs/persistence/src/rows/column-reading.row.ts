import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { UnitRow } from './unit.row.js';

/** What a heading means in the plans of an issuer. */
@Entity('column_reading')
@ForeignKey(() => UnitRow, ['tenantId', 'issuerUnitId'], ['tenantId', 'unitId'], { name: 'column_reading_unit_fk' })
export class ColumnReadingRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'column_reading_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'issuer_unit_id', type: 'uuid', primaryKeyConstraintName: 'column_reading_pk' })
  issuerUnitId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'column_reading_pk' })
  heading!: string;

  @Column({ type: 'text' })
  meaning!: string;
}
