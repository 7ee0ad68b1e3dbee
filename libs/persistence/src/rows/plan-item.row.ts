import { Column, Entity, Exclusion, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { AmendmentRow } from './amendment.row.js';
import { PlanSectionRow } from './plan-section.row.js';
import { UnitRow } from './unit.row.js';

/** A row of a plan, in printed order, with its agencies, rules and source as the domain shapes them. */
@Entity('plan_item')
@Exclusion('plan_item_path_unique', 'USING btree (tenant_id WITH =, plan_id WITH =, path WITH =) WHERE (dropped_by IS NULL)', {
  deferrable: 'INITIALLY DEFERRED',
})
@Unique('plan_item_reference_unique', ['tenantId', 'planId', 'referencePath'])
@ForeignKey(() => AmendmentRow, ['tenantId', 'amendedBy'], ['tenantId', 'amendmentId'], { name: 'plan_item_amended_fk' })
@ForeignKey(() => AmendmentRow, ['tenantId', 'droppedBy'], ['tenantId', 'amendmentId'], { name: 'plan_item_dropped_fk' })
@ForeignKey(() => PlanItemRow, ['tenantId', 'clonedFrom'], ['tenantId', 'itemId'], { name: 'plan_item_cloned_from_fk' })
@ForeignKey(() => PlanSectionRow, ['tenantId', 'planId', 'sectionNumber'], ['tenantId', 'planId', 'number'], {
  name: 'plan_item_section_fk',
})
@ForeignKey(() => UnitRow, ['tenantId', 'submittingLeadId'], ['tenantId', 'unitId'], { name: 'plan_item_submitting_lead_fk' })
export class PlanItemRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'plan_item_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'item_id', type: 'uuid', primaryKeyConstraintName: 'plan_item_pk' })
  itemId!: string;

  @Column({ name: 'plan_id', type: 'uuid' })
  planId!: string;

  @Column({ name: 'cloned_from', type: 'uuid', nullable: true })
  clonedFrom!: string | null;

  @Column({ name: 'section_number', type: 'text' })
  sectionNumber!: string;

  @Column({ type: 'text' })
  path!: string;

  /** By which its tasks are named, whatever its path becomes. */
  @Column({ name: 'reference_path', type: 'text' })
  referencePath!: string;

  /** The amendment that its words come from. */
  @Column({ name: 'amended_by', type: 'uuid', nullable: true })
  amendedBy!: string | null;

  /** The amendment that took it out of the plan. */
  @Column({ name: 'dropped_by', type: 'uuid', nullable: true })
  droppedBy!: string | null;

  @Column({ type: 'integer' })
  position!: number;

  @Column({ name: 'group_heading', type: 'text', nullable: true })
  groupHeading!: string | null;

  @Column({ type: 'text' })
  content!: string;

  @Column({ name: 'lead_mode', type: 'text' })
  leadMode!: string;

  /** Who submits for a joint row. */
  @Column({ name: 'submitting_lead_id', type: 'uuid', nullable: true })
  submittingLeadId!: string | null;

  @Column({ type: 'jsonb' })
  leads!: unknown;

  @Column({ type: 'jsonb' })
  coordinators!: unknown;

  @Column({ type: 'jsonb' })
  deliverables!: unknown;

  @Column({ type: 'jsonb' })
  timing!: unknown;

  /** Who signs what its lead only proposes. */
  @Column({ type: 'text', nullable: true })
  issuer!: string | null;

  @Column({ name: 'nil_allowed', type: 'boolean' })
  nilAllowed!: boolean;

  /** How many days before a task's date the opinions of its coordinators are due; null: on request. */
  @Column({ name: 'contribution_days', type: 'integer', nullable: true })
  contributionDays!: number | null;

  @Column({ type: 'jsonb' })
  source!: unknown;
}
