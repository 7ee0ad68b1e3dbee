import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row.js';

/** Something that a person should see. */
@Entity('notification')
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'notification_person_fk' })
@Index('notification_task_index', ['tenantId', 'personId', 'taskId'])
export class NotificationRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'notification_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'notification_pk' })
  personId!: string;

  @PrimaryColumn({ name: 'outbox_id', type: 'uuid', primaryKeyConstraintName: 'notification_pk' })
  outboxId!: string;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ name: 'task_id', type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ name: 'created_at', type: 'timestamp with time zone' })
  createdAt!: Date;
}
