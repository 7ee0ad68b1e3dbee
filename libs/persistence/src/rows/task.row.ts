import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ObligationRow } from './obligation.row.js';
import { PlanRow } from './plan.row.js';
import { PlanItemRow } from './plan-item.row.js';
import { UnitRow } from './unit.row.js';

/** One obligation of one unit. `dueOn` columns are legal dates; `partsVersion` counts changes of its contributions. */
@Entity('task')
@Check('task_state_known', "state IN ('draft', 'assigned', 'submitted', 'reviewed', 'closed')")
@Unique('task_origin_unique', ['tenantId', 'obligationId', 'originUnitId'])
@Unique('task_reference_unique', ['tenantId', 'reference'])
@ForeignKey(() => ObligationRow, ['tenantId', 'obligationId'], ['tenantId', 'obligationId'], { name: 'task_obligation_fk' })
@ForeignKey(() => PlanRow, ['tenantId', 'planId'], ['tenantId', 'planId'], { name: 'task_plan_fk' })
@ForeignKey(() => PlanItemRow, ['tenantId', 'itemId'], ['tenantId', 'itemId'], { name: 'task_item_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'originUnitId'], ['tenantId', 'unitId'], { name: 'task_origin_unit_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'leadUnitId'], ['tenantId', 'unitId'], { name: 'task_lead_unit_fk' })
@Index('task_lead_index', ['tenantId', 'leadUnitId', 'effectiveDueOn'])
@Index('task_item_index', ['tenantId', 'itemId'])
@Index('task_suspended_index', ['tenantId', 'taskId'], { where: 'suspension IS NOT NULL' })
@Index('task_due_index', ['tenantId', 'effectiveDueOn'], { where: "state = 'assigned'" })
export class TaskRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'task_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid', primaryKeyConstraintName: 'task_pk' })
  taskId!: string;

  @Column({ name: 'obligation_id', type: 'uuid' })
  obligationId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'item_id', type: 'uuid' })
  itemId!: string;

  @Column({ name: 'origin_unit_id', type: 'uuid' })
  originUnitId!: string;

  @Column({ name: 'lead_unit_id', type: 'uuid' })
  leadUnitId!: string;

  @Column({ type: 'text' })
  reference!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'machine_version', type: 'text' })
  machineVersion!: string;

  @Column({ name: 'first_due_on', type: 'date', nullable: true })
  firstDueOn!: string | null;

  @Column({ name: 'effective_due_on', type: 'date', nullable: true })
  effectiveDueOn!: string | null;

  /** Until its end a submission is on time: an outage was declared for the date. */
  @Column({ name: 'grace_until', type: 'date', nullable: true })
  graceUntil!: string | null;

  @Column({ name: 'born_late', type: 'boolean' })
  bornLate!: boolean;

  /** A pause of the work: since when, until when, why. */
  @Column({ type: 'jsonb', nullable: true })
  suspension!: unknown;

  /** Why it comes late, as the lead says it, and how that was judged. */
  @Column({ type: 'jsonb', nullable: true })
  lateness!: unknown;

  @Column({ name: 'acknowledged_at', type: 'timestamp with time zone', nullable: true })
  acknowledgedAt!: Date | null;

  /** Who has it in hand. */
  @Column({ type: 'jsonb', nullable: true })
  claim!: unknown;

  @Column({ name: 'started_at', type: 'timestamp with time zone', nullable: true })
  startedAt!: Date | null;

  @Column({ name: 'reminded_at', type: 'timestamp with time zone', nullable: true })
  remindedAt!: Date | null;

  @Column({ type: 'jsonb', nullable: true })
  proposal!: unknown;

  /** How the work stands, report by report. */
  @Column({ type: 'jsonb' })
  progress!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  review!: unknown;

  @Column({ type: 'jsonb' })
  approvals!: unknown;

  @Column({ name: 'added_reviewers', type: 'jsonb' })
  addedReviewers!: unknown;

  /** On which level of approval the newest version is decided next. */
  @Column({ name: 'level_in_turn', type: 'integer' })
  levelInTurn!: number;

  @Column({ type: 'jsonb', nullable: true })
  issuance!: unknown;

  @Column({ name: 'last_return', type: 'jsonb', nullable: true })
  lastReturn!: unknown;

  /** The last version entered in the lead's place and contested. */
  @Column({ type: 'jsonb', nullable: true })
  contest!: unknown;

  /** Units that coordinate beside those that the row prints. */
  @Column({ name: 'added_coordinators', type: 'jsonb' })
  addedCoordinators!: unknown;

  @Column({ name: 'bundle_id', type: 'uuid', nullable: true })
  bundleId!: string | null;

  @Column({ name: 'decline_reason', type: 'text', nullable: true })
  declineReason!: string | null;

  @Column({ type: 'text', nullable: true })
  outcome!: string | null;

  @Column({ name: 'closed_at', type: 'timestamp with time zone', nullable: true })
  closedAt!: Date | null;

  @Column({ name: 'accepted_on', type: 'date', nullable: true })
  acceptedOn!: string | null;

  @Column({ name: 'submission_number', type: 'integer' })
  submissionNumber!: number;

  @Column({ name: 'deadline_passed_on', type: 'date', nullable: true })
  deadlinePassedOn!: string | null;

  /** The furthest stage of the date that is noted: 1 due soon, 2 due, 3 passed, 4 told to the head, 5 to the plan's owner. */
  @Column({ name: 'deadline_stage', type: 'integer', nullable: true })
  deadlineStage!: number | null;

  /** The date that `deadlineStage` speaks of. */
  @Column({ name: 'deadline_stage_of', type: 'date', nullable: true })
  deadlineStageOf!: string | null;

  @Column({ name: 'parts_version', type: 'integer' })
  partsVersion!: number;

  @Column({ name: 'created_at', type: 'timestamp with time zone' })
  createdAt!: Date;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
