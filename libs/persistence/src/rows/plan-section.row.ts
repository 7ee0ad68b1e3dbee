import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PlanRow } from './plan.row.js';

/** A section of a plan, in printed order. */
@Entity('plan_section')
@ForeignKey(() => PlanRow, ['tenantId', 'planId'], ['tenantId', 'planId'], { name: 'plan_section_plan_fk' })
export class PlanSectionRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'plan_section_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'plan_id', type: 'uuid', primaryKeyConstraintName: 'plan_section_pk' })
  planId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'plan_section_pk' })
  number!: string;

  @Column({ type: 'text' })
  title!: string;

  @Column({ type: 'integer' })
  position!: number;
}
