import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** An event of a tenant's audit trail: `envelope` holds the hashed bytes, the rest are projections of them. */
@Entity('audit_event')
@Unique('audit_event_id_unique', ['tenantId', 'eventId'])
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'audit_event_tenant_fk' })
@Index('audit_event_task_index', ['tenantId', 'taskId', 'eventId'], { where: 'task_id IS NOT NULL' })
@Index('audit_event_actor_index', ['tenantId', 'actorId', 'eventId'])
export class AuditEventRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'audit_event_pk' })
  tenantId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'audit_event_pk' })
  stream!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'audit_event_pk' })
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

  @Column({ name: 'actor_type', type: 'text' })
  actorType!: string;

  @Column({ name: 'actor_id', type: 'uuid', nullable: true })
  actorId!: string | null;

  @Column({ name: 'actor_unit_id', type: 'uuid', nullable: true })
  actorUnitId!: string | null;

  @Column({ name: 'actor_role', type: 'text', nullable: true })
  actorRole!: string | null;

  @Column({ name: 'target_type', type: 'text' })
  targetType!: string;

  @Column({ name: 'target_id', type: 'text' })
  targetId!: string;

  @Column({ name: 'plan_id', type: 'uuid', nullable: true })
  planId!: string | null;

  @Column({ name: 'task_id', type: 'uuid', nullable: true })
  taskId!: string | null;

  @Column({ name: 'lead_unit_id', type: 'uuid', nullable: true })
  leadUnitId!: string | null;

  @Column({ name: 'state_before', type: 'text', nullable: true })
  stateBefore!: string | null;

  @Column({ name: 'state_after', type: 'text', nullable: true })
  stateAfter!: string | null;

  @Column({ name: 'api_time', type: 'timestamp with time zone' })
  apiTime!: Date;
}
