import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { DraftContent } from '#domain/draft/draft';
import { PersonRow } from './person.row.js';
import { TaskRow } from './task.row.js';

/** What one person has begun to hand in for one task. */
@Entity('task_draft')
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'task_draft_task_fk' })
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'task_draft_person_fk' })
export class TaskDraftRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'task_draft_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid', primaryKeyConstraintName: 'task_draft_pk' })
  taskId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'task_draft_pk' })
  personId!: string;

  /** Null once it was handed in, discarded, or its task is over. */
  @Column({ type: 'jsonb', nullable: true })
  content!: DraftContent | null;

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  @Column({ type: 'integer' })
  version!: number;
}
