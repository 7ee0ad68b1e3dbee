import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { OperationRow } from './operation.row.js';

/** What came of one part of an operation, by its place in what was asked. */
@Entity('operation_result')
@ForeignKey(() => OperationRow, ['tenantId', 'operationId'], ['tenantId', 'operationId'], { name: 'operation_result_operation_fk' })
export class OperationResultRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'operation_result_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'operation_id', type: 'uuid', primaryKeyConstraintName: 'operation_result_pk' })
  operationId!: string;

  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'operation_result_pk' })
  position!: number;

  @Column({ type: 'jsonb' })
  result!: object;
}
