import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { PlanSectionRow } from './plan-section.row.js';
import { UnitRow } from './unit.row.js';

/** A row of a plan, in printed order, with its agencies, rules and source as the domain shapes them. */
@Entity('plan_item')
@Unique('plan_item_path_unique', ['tenantId', 'planId', 'path'])
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

  @Column({ name: 'section_number', type: 'text' })
  sectionNumber!: string;

  @Column({ type: 'text' })
  path!: string;

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
