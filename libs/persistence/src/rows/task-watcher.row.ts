import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PersonRow } from './person.row.js';
import { TaskRow } from './task.row.js';

/** How one person follows one task. */
@Entity('task_watcher')
@Unique('task_watcher_person_unique', ['tenantId', 'taskId', 'personId'])
@Check('task_watcher_snooze_whole', '(snoozed_until IS NULL) = (snoozed_at IS NULL)')
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'task_watcher_task_fk' })
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'task_watcher_person_fk' })
export class TaskWatcherRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'task_watcher_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'watch_id', type: 'uuid', primaryKeyConstraintName: 'task_watcher_pk' })
  watchId!: string;

  @Column({ name: 'task_id', type: 'uuid' })
  taskId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'boolean' })
  watching!: boolean;

  @Column({ name: 'snoozed_until', type: 'date', nullable: true })
  snoozedUntil!: string | null;

  @Column({ name: 'snoozed_at', type: 'timestamp with time zone', nullable: true })
  snoozedAt!: Date | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
