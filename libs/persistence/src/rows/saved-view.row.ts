import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import type { Look } from '#domain/saved-view/saved-view';
import { PersonRow } from './person.row.js';

/** How one person looks at their work, under a name of their own. */
@Entity('saved_view')
@Unique('saved_view_name_unique', ['tenantId', 'personId', 'name'])
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'saved_view_person_fk' })
export class SavedViewRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'saved_view_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'saved_view_id', type: 'uuid', primaryKeyConstraintName: 'saved_view_pk' })
  savedViewId!: string;

  @Column({ name: 'person_id', type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'jsonb' })
  look!: Look;

  @Column({ type: 'boolean' })
  dropped!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
