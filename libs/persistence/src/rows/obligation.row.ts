import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { OccurrenceRow } from './occurrence.row.js';
import { PlanItemRow } from './plan-item.row.js';

/** A row of a plan in one period, or after one event; it can never exist twice. */
@Entity('obligation')
@Unique('obligation_label_unique', ['tenantId', 'itemId', 'label'])
@ForeignKey(() => PlanItemRow, ['tenantId', 'itemId'], ['tenantId', 'itemId'], { name: 'obligation_item_fk' })
@ForeignKey(() => OccurrenceRow, ['tenantId', 'occurrenceId'], ['tenantId', 'occurrenceId'], { name: 'obligation_occurrence_fk' })
@Index('obligation_occurrence_unique', ['tenantId', 'occurrenceId', 'itemId'], { unique: true, where: 'occurrence_id IS NOT NULL' })
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

  /** The event that it answers to. */
  @Column({ name: 'occurrence_id', type: 'uuid', nullable: true })
  occurrenceId!: string | null;
}
