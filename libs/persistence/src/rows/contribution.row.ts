import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TaskRow } from './task.row.js';
import { UnitRow } from './unit.row.js';

/** A question from a task's lead to another unit, and its answer. */
@Entity('contribution')
@Check('contribution_state_known', "state IN ('requested', 'acknowledged', 'given', 'declined', 'waived')")
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'contribution_task_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'contribution_unit_fk' })
@Index('contribution_task_index', ['tenantId', 'taskId'])
@Index('contribution_unit_index', ['tenantId', 'unitId', 'dueOn'])
export class ContributionRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'contribution_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'contribution_id', type: 'uuid', primaryKeyConstraintName: 'contribution_pk' })
  contributionId!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  question!: string;

  @Column({ name: 'due_on', type: 'date' })
  dueOn!: string;

  @Column({ type: 'boolean' })
  required!: boolean;

  @Column({ name: 'requested_by', type: 'uuid' })
  requestedBy!: string;

  @Column({ name: 'requested_at', type: 'timestamp with time zone' })
  requestedAt!: Date;

  @Column({ name: 'acknowledged_at', type: 'timestamp with time zone', nullable: true })
  acknowledgedAt!: Date | null;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'answered_at', type: 'timestamp with time zone', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  opinion!: unknown;

  @Column({ name: 'decline_reason', type: 'text', nullable: true })
  declineReason!: string | null;

  @Column({ name: 'waive_reason', type: 'text', nullable: true })
  waiveReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
