import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row.js';
import { SubmissionRow } from './submission.row.js';
import { TaskRow } from './task.row.js';
import { UnitRow } from './unit.row.js';

/** One remark in the exchange about a task. */
@Entity('comment')
@Check('comment_state_known', "state IN ('standing', 'withdrawn')")
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'comment_task_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'comment_unit_fk' })
@ForeignKey(() => SubmissionRow, ['tenantId', 'taskId', 'onSubmission'], ['tenantId', 'taskId', 'number'], {
  name: 'comment_submission_fk',
})
@ForeignKey(() => DocumentRow, ['tenantId', 'onDocumentId'], ['tenantId', 'documentId'], { name: 'comment_document_fk' })
@Index('comment_task_index', ['tenantId', 'taskId'])
export class CommentRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'comment_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'comment_id', type: 'uuid', primaryKeyConstraintName: 'comment_pk' })
  commentId!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  /** The version that it is about, and which of its documents; null where it is about the task as such, or the version as a whole. */
  @Column({ name: 'on_submission', type: 'integer', nullable: true })
  onSubmission!: number | null;

  @Column({ name: 'on_document_id', type: 'uuid', nullable: true })
  onDocumentId!: string | null;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid', array: true })
  mentions!: string[];

  @Column({ name: 'written_by', type: 'uuid' })
  writtenBy!: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ name: 'written_at', type: 'timestamp with time zone' })
  writtenAt!: Date;

  @Column({ name: 'edited_at', type: 'timestamp with time zone', nullable: true })
  editedAt!: Date | null;

  @Column({ name: 'withdrawn_at', type: 'timestamp with time zone', nullable: true })
  withdrawnAt!: Date | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
