import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row.js';
import { UnitRow } from './unit.row.js';

/** Who stands in for the holder of a role in a unit, from day to day. */
@Entity('deputy')
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'deputy_person_fk' })
@ForeignKey(() => PersonRow, ['tenantId', 'forPersonId'], ['tenantId', 'personId'], { name: 'deputy_for_person_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'deputy_unit_fk' })
@Index('deputy_unit_index', ['tenantId', 'unitId'])
@Index('deputy_person_index', ['tenantId', 'personId'])
export class DeputyRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'deputy_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'deputy_id', type: 'uuid', primaryKeyConstraintName: 'deputy_pk' })
  deputyId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'for_person_id', type: 'uuid' })
  forPersonId!: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ name: 'legal_basis', type: 'text' })
  legalBasis!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
