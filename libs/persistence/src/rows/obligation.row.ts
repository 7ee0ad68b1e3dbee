import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PlanItemRow } from './plan-item.row.js';

/** A row of a plan in one period; it can never exist twice. */
@Entity('obligation')
@Unique('obligation_label_unique', ['tenantId', 'itemId', 'label'])
@ForeignKey(() => PlanItemRow, ['tenantId', 'itemId'], ['tenantId', 'itemId'], { name: 'obligation_item_fk' })
export class ObligationRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'obligation_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'obligation_id', type: 'uuid', primaryKeyConstraintName: 'obligation_pk' })
  obligationId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId!: string;

  @Column({ type: 'text' })
  label!: string;

  /** First day of its window. */
  @Column({ name: 'from_on', type: 'date', nullable: true })
  fromOn!: string | null;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;
}
