import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PlanItemRow } from './plan-item.row.js';
import { PlanRow } from './plan.row.js';

/** What was last said of a row of a plan and a row of the plan that it implements. */
@Entity('counterpart')
@ForeignKey(() => PlanItemRow, ['tenantId', 'itemId'], ['tenantId', 'itemId'], { name: 'counterpart_item_fk' })
@ForeignKey(() => PlanItemRow, ['tenantId', 'otherItemId'], ['tenantId', 'itemId'], { name: 'counterpart_other_item_fk' })
@ForeignKey(() => PlanRow, ['tenantId', 'planId'], ['tenantId', 'planId'], { name: 'counterpart_plan_fk' })
@ForeignKey(() => PlanRow, ['tenantId', 'otherPlanId'], ['tenantId', 'planId'], { name: 'counterpart_other_plan_fk' })
@Index('counterpart_plan_index', ['tenantId', 'planId', 'otherPlanId'])
@Index('counterpart_other_plan_index', ['tenantId', 'otherPlanId'])
export class CounterpartRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'counterpart_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'item_id', type: 'uuid', primaryKeyConstraintName: 'counterpart_pk' })
  itemId!: string;

  @PrimaryColumn({ name: 'other_item_id', type: 'uuid', primaryKeyConstraintName: 'counterpart_pk' })
  otherItemId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'other_plan_id', type: 'uuid' })
  otherPlanId!: string;

  @Column({ type: 'text' })
  saying!: string;

  @Column({ type: 'text', nullable: true })
  reason!: string | null;

  @Column({ name: 'said_by', type: 'uuid' })
  saidBy!: string;

  @Column({ name: 'said_at', type: 'timestamp with time zone' })
  saidAt!: Date;
}
