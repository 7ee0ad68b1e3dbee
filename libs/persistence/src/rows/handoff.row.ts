import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TaskRow } from './task.row.js';
import { UnitRow } from './unit.row.js';

/** A lead's offer of its task to another unit, and the answer. */
@Entity('handoff')
@Check('handoff_state_known', "state IN ('offered', 'accepted', 'declined', 'recalled')")
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'handoff_task_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'fromUnitId'], ['tenantId', 'unitId'], { name: 'handoff_from_unit_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'toUnitId'], ['tenantId', 'unitId'], { name: 'handoff_to_unit_fk' })
@Index('handoff_task_index', ['tenantId', 'taskId'])
@Index('handoff_to_unit_index', ['tenantId', 'toUnitId'], { where: "state = 'offered'" })
export class HandoffRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'handoff_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'handoff_id', type: 'uuid', primaryKeyConstraintName: 'handoff_pk' })
  handoffId!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'from_unit_id', type: 'uuid' })
  fromUnitId!: string;

  @Column({ name: 'to_unit_id', type: 'uuid' })
  toUnitId!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ name: 'offered_by', type: 'uuid' })
  offeredBy!: string;

  @Column({ name: 'offered_at', type: 'timestamp with time zone' })
  offeredAt!: Date;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'answered_at', type: 'timestamp with time zone', nullable: true })
  answeredAt!: Date | null;

  @Column({ name: 'decline_reason', type: 'text', nullable: true })
  declineReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
