import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row.js';

/** What became of a document's content, and the end of the document's stream: the part of it that changes. */
@Entity('document_content')
@Index('document_content_unsettled', ['tenantId', 'documentId'], { where: 'NOT is_settled' })
@ForeignKey(() => DocumentRow, ['tenantId', 'documentId'], ['tenantId', 'documentId'], { name: 'document_content_fk' })
export class DocumentContentRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'document_content_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'document_id', type: 'uuid', primaryKeyConstraintName: 'document_content_pk' })
  documentId!: string;

  /** `ContentState` of the domain. */
  @Column({ name: 'content_state', type: 'text' })
  contentState!: string;

  /** Whether it was handed in is decided: it stays, or its content is gone. */
  @Column({ name: 'is_settled', type: 'boolean' })
  isSettled!: boolean;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
