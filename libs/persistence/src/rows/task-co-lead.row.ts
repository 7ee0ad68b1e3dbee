import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TaskRow } from './task.row.js';
import { UnitRow } from './unit.row.js';

/** A unit that leads a joint task beside the lead unit, and confirms what that submits. */
@Entity('task_co_lead')
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'task_co_lead_task_fk' })
@ForeignKey(() => UnitRow, ['tenantId', 'unitId'], ['tenantId', 'unitId'], { name: 'task_co_lead_unit_fk' })
@Index('task_co_lead_unit_index', ['tenantId', 'unitId'])
export class TaskCoLeadRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'task_co_lead_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid', primaryKeyConstraintName: 'task_co_lead_pk' })
  taskId!: string;

  @PrimaryColumn({ name: 'unit_id', type: 'uuid', primaryKeyConstraintName: 'task_co_lead_pk' })
  unitId!: string;
}
