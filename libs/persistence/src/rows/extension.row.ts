import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TaskRow } from './task.row.js';

/** A lead's request for a later date, and how it was answered. */
@Entity('extension')
@Check('extension_state_known', "state IN ('requested', 'granted', 'refused', 'withdrawn')")
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'extension_task_fk' })
@Index('extension_task_index', ['tenantId', 'taskId'])
export class ExtensionRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'extension_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'extension_id', type: 'uuid', primaryKeyConstraintName: 'extension_pk' })
  extensionId!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'due_on_then', type: 'date' })
  dueOnThen!: string;

  @Column({ name: 'requested_due_on', type: 'date' })
  requestedDueOn!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'requested_by', type: 'uuid' })
  requestedBy!: string;

  @Column({ name: 'requested_at', type: 'timestamp with time zone' })
  requestedAt!: Date;

  @Column({ name: 'granted_due_on', type: 'date', nullable: true })
  grantedDueOn!: string | null;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamp with time zone', nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'decision_note', type: 'text', nullable: true })
  decisionNote!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
