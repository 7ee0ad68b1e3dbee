import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PartyRow } from './party.row.js';
import { TaskRow } from './task.row.js';
import { UnitRow } from './unit.row.js';

/** A question about a task to another unit or a party outside, and its answer. */
@Entity('contribution')
@Check('contribution_state_known', "state IN ('requested', 'acknowledged', 'given', 'declined', 'waived')")
@Check('contribution_origin_known', "origin IN ('lead', 'item')")
@Check('contribution_asks_one', '(unit_id IS NULL) <> (party_id IS NULL)')
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'contribution_task_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'contribution_unit_fk' })
@ForeignKey(() => PartyRow, ['tenantId', 'partyId'], ['tenantId', 'partyId'], { name: 'contribution_party_fk' })
@Index('contribution_task_index', ['tenantId', 'taskId'])
@Index('contribution_unit_index', ['tenantId', 'unitId', 'dueOn'])
@Index('contribution_due_index', ['tenantId', 'dueOn'], { where: "state IN ('requested', 'acknowledged')" })
export class ContributionRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'contribution_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'contribution_id', type: 'uuid', primaryKeyConstraintName: 'contribution_pk' })
  contributionId!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ name: 'unit_id', type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ name: 'party_id', type: 'uuid', nullable: true })
  partyId!: string | null;

  @Column({ type: 'text' })
  origin!: string;

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

  /** Who of the unit has it in hand. */
  @Column({ type: 'jsonb', nullable: true })
  claim!: unknown;

  @Column({ name: 'answered_by', type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ name: 'answered_at', type: 'timestamp with time zone', nullable: true })
  answeredAt!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  opinion!: unknown;

  /** What the lead says became of the opinion. */
  @Column({ type: 'jsonb', nullable: true })
  response!: unknown;

  @Column({ name: 'decline_reason', type: 'text', nullable: true })
  declineReason!: string | null;

  @Column({ name: 'waive_reason', type: 'text', nullable: true })
  waiveReason!: string | null;

  /** How far the clock has noted its date: 0 nothing yet. */
  @Column({ name: 'reminder_stage', type: 'integer' })
  reminderStage!: number;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
