import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonRow } from './person.row.js';
import { TaskRow } from './task.row.js';

/** Whether one person has viewed one content among the files of one task. */
@Entity('viewed_file')
@ForeignKey(() => TaskRow, ['tenantId', 'taskId'], ['tenantId', 'taskId'], { name: 'viewed_file_task_fk' })
@ForeignKey(() => PersonRow, ['tenantId', 'personId'], ['tenantId', 'personId'], { name: 'viewed_file_person_fk' })
export class ViewedFileRow {
  @PrimaryColumn({ name: 'tenant_id', type: 'uuid', primaryKeyConstraintName: 'viewed_file_pk' })
  tenantId!: string;

  @PrimaryColumn({ name: 'task_id', type: 'uuid', primaryKeyConstraintName: 'viewed_file_pk' })
  taskId!: string;

  @PrimaryColumn({ name: 'person_id', type: 'uuid', primaryKeyConstraintName: 'viewed_file_pk' })
  personId!: string;

  @PrimaryColumn({ type: 'bytea', primaryKeyConstraintName: 'viewed_file_pk' })
  digest!: Buffer;

  @Column({ type: 'boolean' })
  viewed!: boolean;
}
