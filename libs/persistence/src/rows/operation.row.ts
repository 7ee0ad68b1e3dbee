import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A long act: what was asked, by whom, and how far it has come. */
@Entity('operation')
@Index('operation_kind_index', ['tenantId', 'kind', 'operationId'])
@Index('operation_open_index', ['tenantId', 'operationId'], { where: 'completed_at IS NULL' })
export class OperationRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'operation_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'operation_id', type: 'uuid', primaryKeyConstraintName: 'operation_pk' })
  operationId!: string;

  @Column({ type: 'text' })
  kind!: string;

  @Column({ type: 'jsonb' })
  asked!: object;

  @Column({ type: 'jsonb' })
  request!: object;

  @Column({ name: 'created_by', type: 'uuid' })
  createdBy!: string;

  @Column({ name: 'created_at', type: 'timestamp with time zone' })
  createdAt!: Date;

  @Column({ name: 'completed_at', type: 'timestamp with time zone', nullable: true })
  completedAt!: Date | null;

  @Column({ type: 'integer' })
  total!: number;

  @Column({ name: 'carried_out', type: 'integer' })
  carriedOut!: number;

  @Column({ type: 'integer' })
  done!: number;

  @Column({ type: 'integer' })
  version!: number;

  @Column({ type: 'bytea' })
  head!: Buffer;
}
