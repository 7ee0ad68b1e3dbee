import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PlanProposalRow } from './plan-proposal.row.js';
import { PlanRow } from './plan.row.js';

/** A second document that changes a published plan, with what it changes row by row. */
@Entity('amendment')
@ForeignKey(() => PlanRow, ['tenantId', 'planId'], ['tenantId', 'planId'], { name: 'amendment_plan_fk' })
@ForeignKey(() => PlanProposalRow, ['tenantId', 'proposalId'], ['tenantId', 'proposalId'], { name: 'amendment_proposal_fk' })
@Index('amendment_open_unique', ['tenantId', 'planId'], { unique: true, where: "state = 'open'" })
@Index('amendment_plan_index', ['tenantId', 'planId', 'proposedAt'])
export class AmendmentRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'amendment_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'amendment_id', type: 'uuid', primaryKeyConstraintName: 'amendment_pk' })
  amendmentId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'plan_version', type: 'integer' })
  planVersion!: number;

  @Column({ name: 'proposal_id', type: 'uuid' })
  proposalId!: string;

  @Column({ name: 'proposal_version', type: 'integer' })
  proposalVersion!: number;

  @Column({ type: 'text' })
  scope!: string;

  @Column({ type: 'text' })
  number!: string;

  @Column({ name: 'dated_on', type: 'date' })
  datedOn!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'jsonb' })
  rows!: unknown;

  @Column({ type: 'text' })
  state!: string;

  @Column({ name: 'proposed_by', type: 'uuid' })
  proposedBy!: string;

  @Column({ name: 'proposed_at', type: 'timestamp with time zone' })
  proposedAt!: Date;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ name: 'decided_at', type: 'timestamp with time zone', nullable: true })
  decidedAt!: Date | null;

  @Column({ name: 'decision_reason', type: 'text', nullable: true })
  decisionReason!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
