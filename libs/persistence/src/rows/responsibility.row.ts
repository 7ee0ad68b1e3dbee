import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row.js';
import { PlanRow } from './plan.row.js';
import { UnitRow } from './unit.row.js';

/** A line of a plan's responsibility table: who decides a verb; null selects everything. */
@Entity('responsibility')
@Check(
  'responsibility_decider_whole',
  `(decider_kind = 'role' AND decider_role IS NOT NULL AND decider_unit_id IS NOT NULL AND decider_person_id IS NULL) OR
   (decider_kind = 'person' AND decider_person_id IS NOT NULL AND decider_role IS NULL AND decider_unit_id IS NULL)`,
)
@ForeignKey(() => PlanRow, ['tenantId', 'planId'], ['tenantId', 'planId'], { name: 'responsibility_plan_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'responsibility_unit_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'deciderUnitId'], ['tenantId', 'unitId'], { name: 'responsibility_decider_unit_fk' })
@ForeignKey(() => PersonRow, ['tenantId', 'deciderPersonId'], ['tenantId', 'personId'], { name: 'responsibility_decider_person_fk' })
export class ResponsibilityRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'responsibility_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'plan_id', type: 'uuid', primaryKeyConstraintName: 'responsibility_pk' })
  planId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'responsibility_pk' })
  line!: number;

  @Column({ type: 'text' })
  verb!: string;

  @Column({ name: 'section_number', type: 'text', nullable: true })
  sectionNumber!: string | null;

  @Column({ name: 'item_id', type: 'uuid', nullable: true })
  itemId!: string | null;

  @Column({ name: 'unit_id', type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ name: 'unit_type', type: 'text', nullable: true })
  unitType!: string | null;

  /** Of `approve`: on which level, and how many of those named there must approve. */
  @Column({ type: 'integer' })
  level!: number;

  @Column({ type: 'integer' })
  needed!: number;

  @Column({ name: 'decider_kind', type: 'text' })
  deciderKind!: string;

  @Column({ name: 'decider_role', type: 'text', nullable: true })
  deciderRole!: string | null;

  @Column({ name: 'decider_unit_id', type: 'uuid', nullable: true })
  deciderUnitId!: string | null;

  @Column({ name: 'decider_person_id', type: 'uuid', nullable: true })
  deciderPersonId!: string | null;
}
