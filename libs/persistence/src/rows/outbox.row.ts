import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What to do after a commit. */
@Entity('outbox')
@Index('outbox_pending_index', ['tenantId', 'kind', 'outboxId'], { where: 'delivered_at IS NULL' })
export class OutboxRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'outbox_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'outbox_id', type: 'uuid', primaryKeyConstraintName: 'outbox_pk' })
  outboxId!: string;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'jsonb' })
  body!: unknown;

  @Column({ name: 'created_at', type: 'timestamp with time zone', default: () => 'clock_timestamp()' })
  createdAt!: Date;

  @Column({ name: 'delivered_at', type: 'timestamp with time zone', nullable: true })
  deliveredAt!: Date | null;
}
