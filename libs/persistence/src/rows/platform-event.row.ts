import { Column, Entity, Index, PrimaryColumn, Unique } from 'typeorm';

/** What happened outside any tenant (failed sign-ins, tenants made): the audit event's envelope in chains of their own. */
@Entity('platform_event')
@Unique('platform_event_id_unique', ['eventId'])
@Index('platform_event_guessing_index', ['targetId', 'recordedAt'])
export class PlatformEventRow {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'platform_event_pk' })
  stream!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'platform_event_pk' })
  seq!: number;

  @Column({ name: 'event_id', type: 'uuid' })
  eventId!: string;

  @Column({ type: 'bytea' })
  envelope!: Buffer;

  @Column({ name: 'event_hash', type: 'bytea' })
  eventHash!: Buffer;

  @Column({ type: 'text' })
  action!: string;

  @Column({ type: 'text' })
  outcome!: string;

  @Column({ name: 'reason_code', type: 'text', nullable: true })
  reasonCode!: string | null;

  @Column({ name: 'target_id', type: 'text', nullable: true })
  targetId!: string | null;

  @Column({ name: 'api_time', type: 'timestamp with time zone' })
  apiTime!: Date;

  @Column({ name: 'recorded_at', type: 'timestamp with time zone', default: () => 'clock_timestamp()' })
  recordedAt!: Date;
}
