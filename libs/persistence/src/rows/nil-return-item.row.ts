import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { NilReturnRow } from './nil-return.row.js';
import { PlanItemRow } from './plan-item.row.js';
import { UnitRow } from './unit.row.js';

/** One row that a unit's word is for: said once for each period. */
@Entity('nil_return_item')
@ForeignKey(() => NilReturnRow, ['tenantId', 'nilReturnId'], ['tenantId', 'nilReturnId'], { name: 'nil_return_item_return_fk' })
@ForeignKey(() => PlanItemRow, ['tenantId', 'itemId'], ['tenantId', 'itemId'], { name: 'nil_return_item_item_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'nil_return_item_unit_fk' })
export class NilReturnItemRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'nil_return_item_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'item_id', type: 'uuid', primaryKeyConstraintName: 'nil_return_item_pk' })
  itemId!: string;

  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'nil_return_item_pk' })
  unitId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'nil_return_item_pk' })
  period!: string;

  @Column({ name: 'nil_return_id', type: 'uuid' })
  nilReturnId!: string;
}
