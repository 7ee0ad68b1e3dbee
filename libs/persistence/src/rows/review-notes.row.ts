import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { ReviewNote } from '#domain/review-notes/review-notes';
import { PersonRow } from './person.row.js';
import { TaskRow } from './task.row.js';

/** What one person has noted of one task, and nobody else reads; empty once it was sent or taken out. */
@Entity('review_notes')
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'review_notes_task_fk' })
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'review_notes_person_fk' })
export class ReviewNotesRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'review_notes_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid', primaryKeyConstraintName: 'review_notes_pk' })
  taskId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'review_notes_pk' })
  personId!: string;

  @Column({ type: 'jsonb' })
  notes!: readonly ReviewNote[];

  @Column({ name: 'saved_at', type: 'timestamptz' })
  savedAt!: Date;

  @Column({ type: 'integer' })
  version!: number;
}
