import { Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { SearchEntryRow } from './search-entry.row.js';

/** That a word stands, or once stood, in what an object is found by. Compared by code point: row-level security lets an index be used for that. */
@Entity('search_word')
@ForeignKey(() => SearchEntryRow, ['tenantId', 'kind', 'objectId'], ['tenantId', 'kind', 'objectId'], { name: 'search_word_entry_fk' })
export class SearchWordRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'search_word_pk' })
  tenantId!: string;

  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'search_word_pk' })
  kind!: string;

  @PrimaryColumn({ type: 'text', collation: 'C', primaryKeyConstraintName: 'search_word_pk' })
  word!: string;

  @PrimaryColumn({ name: 'object_id', type: 'uuid', primaryKeyConstraintName: 'search_word_pk' })
  objectId!: string;
}
