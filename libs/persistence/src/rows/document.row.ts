import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TenantRow } from './tenant.row.js';
import { UnitRow } from './unit.row.js';

/** A file of the file store, as it was taken in: never changed (what changes is `DocumentContentRow`); `digest` is the SHA-256 of its bytes, `size` counts them. `uploadedBy` is the hand, `clientId` the sender. */
@Entity('document')
@Index('document_external_ref_unique', ['tenantId', 'clientId', 'externalRef'], { unique: true, where: 'external_ref IS NOT NULL' })
@Index('document_digest', ['tenantId', 'digest'])
@ForeignKey(() => TenantRow, ['tenantId'], ['tenantId'], { name: 'document_tenant_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'document_unit_fk' })
export class DocumentRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'document_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'document_id', type: 'uuid', primaryKeyConstraintName: 'document_pk' })
  documentId!: string;

  @Column({ type: 'bytea' })
  digest!: Buffer;

  @Column({ type: 'bigint' })
  size!: string;

  @Column({ name: 'media_type', type: 'text' })
  mediaType!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'uploaded_by', type: 'uuid' })
  uploadedBy!: string;

  @Column({ name: 'client_id', type: 'uuid' })
  clientId!: string;

  @Column({ name: 'unit_id', type: 'uuid', nullable: true })
  unitId!: string | null;

  @Column({ name: 'external_ref', type: 'text', nullable: true })
  externalRef!: string | null;

  @Column({ name: 'uploaded_at', type: 'timestamp with time zone' })
  uploadedAt!: Date;

  @Column({ name: 'declared_unmarked', type: 'boolean' })
  declaredUnmarked!: boolean;

  /** `FileFlag` of the domain. */
  @Column({ type: 'text', array: true })
  flags!: string[];

  @Column({ type: 'jsonb' })
  signatures!: unknown;

  @Column({ type: 'jsonb', nullable: true })
  metadata!: unknown;

  /** `PageCaptureRecord` of the domain, of a captured page alone. */
  @Column({ type: 'jsonb', nullable: true })
  capture!: unknown;
}
