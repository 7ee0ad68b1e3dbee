import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Look } from '#domain/saved-view/saved-view';
import { PersonRow } from './person.row.js';
import { UnitRow } from './unit.row.js';

/** How a list is looked at, under a name that is its maker's own. */
@Entity('saved_view')
@Unique('saved_view_name_unique', ['tenantId', 'personId', 'list', 'name'])
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'saved_view_person_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'saved_view_unit_fk' })
export class SavedViewRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'saved_view_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'saved_view_id', type: 'uuid', primaryKeyConstraintName: 'saved_view_pk' })
  savedViewId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  list!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  look!: Look;

  @Column({ type: 'text' })
  audience!: string;

  @Column({ name: 'unit_id', type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ type: 'boolean' })
  dropped!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
