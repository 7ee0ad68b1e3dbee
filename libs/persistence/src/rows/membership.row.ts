import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row.js';
import { UnitRow } from './unit.row.js';

/** A person's role in a unit, from day to day. */
@Entity('membership')
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'membership_person_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'membership_unit_fk' })
@Index('membership_person_index', ['tenantId', 'personId'])
@Index('membership_unit_index', ['tenantId', 'unitId', 'role'])
export class MembershipRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'membership_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'membership_id', type: 'uuid', primaryKeyConstraintName: 'membership_pk' })
  membershipId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ name: 'unit_id', type: 'uuid' })
  unitId!: string;

  @Column({ type: 'text' })
  role!: string;

  @Column({ name: 'valid_from', type: 'date' })
  validFrom!: string;

  @Column({ name: 'valid_to', type: 'date', nullable: true })
  validTo!: string | null;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
