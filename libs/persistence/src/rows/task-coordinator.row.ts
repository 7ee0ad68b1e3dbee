import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TaskRow } from './task.row.js';
import { UnitRow } from './unit.row.js';

/** A unit printed beside the lead. */
@Entity('task_coordinator')
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'task_coordinator_task_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'task_coordinator_unit_fk' })
@Index('task_coordinator_unit_index', ['tenantId', 'unitId'])
export class TaskCoordinatorRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'task_coordinator_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid', primaryKeyConstraintName: 'task_coordinator_pk' })
  taskId!: string;

  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'task_coordinator_pk' })
  unitId!: string;
}
