import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PlanItemRow } from './plan-item.row.js';
import { PlanRow } from './plan.row.js';

/** A correction of one row of a published plan, with the corrected fields before and after. */
@Entity('correction')
@ForeignKey(() => PlanRow, ['tenantId', 'planId'], ['tenantId', 'planId'], { name: 'correction_plan_fk' })
@ForeignKey(() => PlanItemRow, ['tenantId', 'itemId'], ['tenantId', 'itemId'], { name: 'correction_item_fk' })
@Index('correction_open_unique', ['tenantId', 'itemId'], { unique: true, where: "state = 'open'" })
@Index('correction_plan_index', ['tenantId', 'planId', 'proposedAt'])
export class CorrectionRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'correction_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'correction_id', type: 'uuid', primaryKeyConstraintName: 'correction_pk' })
  correctionId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'jsonb' })
  before!: object;

  @Column({ type: 'jsonb' })
  after!: object;

  @Column({ name: 'proposed_by', type: 'uuid' })
  proposedBy!: string;

  @Column({ name: 'proposed_at', type: 'timestamp with time zone' })
  proposedAt!: Date;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamp with time zone', nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'decision_reason', type: 'text', nullable: true })
  decisionReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
