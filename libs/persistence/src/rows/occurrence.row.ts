import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DocumentRow } from './document.row.js';
import { UnitRow } from './unit.row.js';

/** An event in the register. */
@Entity('occurrence')
@ForeignKey(() => DocumentRow, ['tenantId', 'documentId'], ['tenantId', 'documentId'], { name: 'occurrence_document_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'occurrence_unit_fk' })
@Index('occurrence_for_all_unique', ['tenantId', 'kind', 'occurredOn', 'documentNumber'], {
  unique: true,
  where: 'document_number IS NOT NULL AND unit_id IS NULL',
})
@Index('occurrence_for_unit_unique', ['tenantId', 'kind', 'occurredOn', 'documentNumber', 'unitId'], {
  unique: true,
  where: 'document_number IS NOT NULL AND unit_id IS NOT NULL',
})
@Index('occurrence_date_index', ['tenantId', 'occurredOn', 'occurrenceId'])
@Index('occurrence_source_index', ['tenantId', 'sourceTaskId'], { where: 'source_task_id IS NOT NULL' })
export class OccurrenceRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'occurrence_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'occurrence_id', type: 'uuid', primaryKeyConstraintName: 'occurrence_pk' })
  occurrenceId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ name: 'occurred_on', type: 'date' })
  occurredOn!: string;

  @Column({ name: 'due_on', type: 'date', nullable: true })
  dueOn!: string | null;

  @Column({ name: 'document_number', type: 'text', nullable: true })
  documentNumber!: string | null;

  @Column({ name: 'document_title', type: 'text', nullable: true })
  documentTitle!: string | null;

  @Column({ name: 'document_id', type: 'uuid', nullable: true })
  documentId!: string | null;

  /** The unit that it asks alone; null: every lead. */
  @Column({ name: 'unit_id', type: 'uuid', nullable: true })
  unitId!: string | null;

  /** Which units the printed roles are this time, by party. */
  @Column({ type: 'jsonb' })
  roles!: object;

  /** Without a foreign key: tasks hang on events, and are never deleted. */
  @Column({ name: 'source_task_id', type: 'uuid', nullable: true })
  sourceTaskId!: string | null;

  @Column({ name: 'registered_by', type: 'uuid' })
  registeredBy!: string;

  @Column({ name: 'registered_at', type: 'timestamptz' })
  registeredAt!: Date;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
