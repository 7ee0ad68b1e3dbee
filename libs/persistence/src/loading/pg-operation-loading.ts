import type { LoadedOperation, OpenOperation, OperationLoading } from '#application/ports/operation-loading';
import type { Uuid } from '#domain/ids';
import { instantText } from '../sql/instant-text.js';
import { withHead } from './heads.js';
import { PgPeopleLoading } from './pg-people-loading.js';

/** $1 tenant. Ids are made in the order of time. */
const OPEN_OPERATIONS = `
SELECT operation_id AS id, kind, asked, request, ${instantText('created_at')} AS "createdAt"
  FROM operation WHERE tenant_id = $1 AND completed_at IS NULL ORDER BY operation_id`;

/** $1 tenant, $2 operation. */
const OPERATION_TO_CARRY_OUT = `
SELECT operation_id AS id, asked, total, carried_out AS "carriedOut", done, version, encode(head, 'hex') AS head
  FROM operation WHERE tenant_id = $1 AND operation_id = $2 AND completed_at IS NULL FOR NO KEY UPDATE SKIP LOCKED`;

/** In one order for all, so that two who hold many never wait for each other. $1 tenant, $2 tasks. */
const HOLD_TASKS = 'SELECT 1 FROM task WHERE tenant_id = $1 AND task_id = ANY ($2::uuid[]) ORDER BY task_id FOR NO KEY UPDATE';

/** Reads what is put to Docket and not carried out yet, and holds what many acts at once are done to. */
export class PgOperationLoading extends PgPeopleLoading implements OperationLoading {
  openOperations(): Promise<readonly OpenOperation[]> {
    return this.session.send<OpenOperation>({ name: 'open-operations', text: OPEN_OPERATIONS, values: [this.session.tenant] });
  }

  async operationToCarryOut(id: Uuid): Promise<LoadedOperation | null> {
    const values = [this.session.tenant, id];
    const [row] = await this.session.send<Omit<LoadedOperation, 'head'> & { version: number; head: string }>({
      name: 'operation-to-carry-out',
      text: OPERATION_TO_CARRY_OUT,
      values,
    });
    return row === undefined ? null : withHead('operation', row);
  }

  async holdTasks(ids: readonly Uuid[]): Promise<void> {
    await this.session.send({ name: 'hold-tasks', text: HOLD_TASKS, values: [this.session.tenant, [...ids]] });
  }
}
