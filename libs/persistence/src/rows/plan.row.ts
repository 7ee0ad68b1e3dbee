import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { DocumentRow } from './document.row.js';
import { UnitRow } from './unit.row.js';

/** A plan; `version` and `head` are the end of its audit stream. */
@Entity('plan')
@Check('plan_state_known', "state IN ('draft', 'published', 'closed')")
@Unique('plan_code_unique', ['tenantId', 'code'])
@ForeignKey(() => UnitRow, ['tenantId', 'issuerUnitId'], ['tenantId', 'unitId'], { name: 'plan_issuer_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'ownerUnitId'], ['tenantId', 'unitId'], { name: 'plan_owner_fk' })
@ForeignKey(() => DocumentRow, ['tenantId', 'documentId'], ['tenantId', 'documentId'], { name: 'plan_document_fk' })
export class PlanRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'plan_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'plan_id', type: 'uuid', primaryKeyConstraintName: 'plan_pk' })
  planId!: string;

  @Column({ type: 'text' })
  code!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ name: 'issuer_unit_id', type: 'uuid' })
  issuerUnitId!: string;

  @Column({ name: 'owner_unit_id', type: 'uuid' })
  ownerUnitId!: string;

  @Column({ type: 'text', nullable: true })
  number!: string | null;

  @Column({ name: 'dated_on', type: 'date', nullable: true })
  datedOn!: string | null;

  @Column({ type: 'integer' })
  year!: number;

  @Column({ name: 'document_id', type: 'uuid' })
  documentId!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'close_policy', type: 'text' })
  closePolicy!: string;

  @Column({ name: 'statutory_wins', type: 'boolean' })
  statutoryWins!: boolean;

  @Column({ name: 'before_is_inclusive', type: 'boolean' })
  beforeIsInclusive!: boolean;

  @Column({ name: 'drafts_seen_by', type: 'text' })
  draftsSeenBy!: string;

  @Column({ name: 'tasks_seen_by', type: 'text' })
  tasksSeenBy!: string;

  @Column({ type: 'boolean' })
  practice!: boolean;

  @Column({ name: 'published_at', type: 'timestamp with time zone', nullable: true })
  publishedAt!: Date | null;

  /** Every period that had opened by this day has its tasks. */
  @Column({ name: 'opened_until', type: 'date', nullable: true })
  openedUntil!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
