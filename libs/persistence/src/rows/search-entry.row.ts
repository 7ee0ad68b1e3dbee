import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TenantRow } from './tenant.row.js';

/** What is found by its words: the domain's `searchedText` of an object, beside all others of the tenant and apart from the object itself. */
@Entity('search_entry')
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'search_entry_tenant_fk' })
export class SearchEntryRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'search_entry_pk' })
  tenantId!: string;

  /** plan, item, unit, person, occurrence or document. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'search_entry_pk' })
  kind!: string;

  @PrimaryColumn({ name: 'object_id', type: 'uuid', primaryKeyConstraintName: 'search_entry_pk' })
  objectId!: string;

  @Column({ type: 'text' })
  searched!: string;
}
