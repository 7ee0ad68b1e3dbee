import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row.js';
import { PlanRow } from './plan.row.js';

/** What was read from a document, on its way to a plan. */
@Entity('plan_proposal')
@Check('plan_proposal_state_known', "state IN ('open', 'approved', 'discarded')")
@ForeignKey(() => DocumentRow, ['tenantId', 'documentId'], ['tenantId', 'documentId'], { name: 'plan_proposal_document_fk' })
@ForeignKey(() => PlanRow, ['tenantId', 'planId'], ['tenantId', 'planId'], { name: 'plan_proposal_plan_fk' })
export class PlanProposalRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'plan_proposal_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'proposal_id', type: 'uuid', primaryKeyConstraintName: 'plan_proposal_pk' })
  proposalId!: string;

  @Column({ name: 'document_id', type: 'uuid' })
  documentId!: string;

  @Column({ type: 'text' })
  state!: string;

  @Column({ type: 'jsonb' })
  proposal!: unknown;

  @Column({ name: 'plan_id', type: 'uuid', nullable: true })
  planId!: string | null;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamp with time zone' })
  createdAt!: Date;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
