import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row.js';

/** The text of a document: `content` as the domain's `ExtractedText`; `plain` its lines without marks, in small letters. Both null once its content is gone. */
@Entity('document_text')
@ForeignKey(() => DocumentRow, ['tenantId', 'documentId'], ['tenantId', 'documentId'], { name: 'document_text_fk' })
export class DocumentTextRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'document_text_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'document_id', type: 'uuid', primaryKeyConstraintName: 'document_text_pk' })
  documentId!: string;

  @Column({ type: 'jsonb', nullable: true })
  content!: unknown;

  @Column({ type: 'text', nullable: true })
  plain!: string | null;
}
