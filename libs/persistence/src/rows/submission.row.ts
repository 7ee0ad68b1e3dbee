import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TaskRow } from './task.row.js';

/** A numbered, immutable version of the answer to a task. */
@Entity('submission')
@Index('submission_external_ref_unique', ['tenantId', 'clientId', 'externalRef'], { unique: true, where: 'external_ref IS NOT NULL' })
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'submission_task_fk' })
export class SubmissionRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'submission_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid', primaryKeyConstraintName: 'submission_pk' })
  taskId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'submission_pk' })
  number!: number;

  @Column({ name: 'content_hash', type: 'bytea' })
  contentHash!: Buffer;

  @Column({ type: 'jsonb' })
  documents!: unknown;

  @Column({ type: 'text', nullable: true })
  note!: string | null;

  @Column({ name: 'prepared_by', type: 'uuid', array: true })
  preparedBy!: string[];

  /** To the points of the return before it. */
  @Column({ type: 'jsonb' })
  answers!: unknown;

  /** What is given for what the row asks for. */
  @Column({ type: 'jsonb' })
  evidence!: unknown;

  @Column({ type: 'jsonb' })
  confirmations!: unknown;

  /** By whom it was entered in the lead's place, and why. */
  @Column({ name: 'entered_for', type: 'jsonb', nullable: true })
  enteredFor!: unknown;

  @Column({ name: 'submitted_by', type: 'uuid' })
  submittedBy!: string;

  @Column({ name: 'agency_id', type: 'uuid', nullable: true })
  agencyId!: string | null;

  @Column({ name: 'submitted_at', type: 'timestamp with time zone' })
  submittedAt!: Date;

  @Column({ name: 'completed_on', type: 'date' })
  completedOn!: string;

  @Column({ name: 'external_ref', type: 'text', nullable: true })
  externalRef!: string | null;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;
}
