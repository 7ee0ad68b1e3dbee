import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import { validate } from 'uuid';
import type { AuditFilter } from '#application/ports/queries/audit-events';
import { oneOf, within } from './conditions.js';

/** Adds the filter's conditions to a query that knows the events as `e` and the tenant as `:tenant`. */
export function narrowed(query: SelectQueryBuilder<ObjectLiteral>, filter: AuditFilter): void {
  oneOf(query, 'e.actor_id', 'actor', filter.actor);
  oneOf(query, 'e.actor_role', 'role', filter.role);
  oneOf(query, 'e.action', 'action', filter.action);
  oneOf(query, 'e.plan_id', 'plan', filter.plan);
  oneOf(query, 'e.outcome', 'outcome', filter.outcome);
  oneOf(query, 'e.target_type', 'targetType', filter.targetType);
  oneOf(query, 'e.target_id', 'target', filter.target);
  oneOf(query, 'e.stream', 'stream', filter.stream);
  within(query, 'e.api_time', 'time', 'timestamptz', filter.time);
  if (filter.unit.length > 0) {
    const units = 'SELECT x.unit_id FROM unit x WHERE x.tenant_id = :tenant AND (x.unit_id::text IN (:...unit) OR x.code IN (:...unit))';
    query.andWhere(`e.actor_unit_id IN (${units})`, { unit: [...filter.unit] });
  }
  if (filter.task.length > 0) {
    const tasks = 'SELECT t.task_id FROM task t WHERE t.tenant_id = :tenant AND t.reference = ANY (:tasks)';
    // Refusals stand in the actor's own stream; what they are about names the task, too. Ids are compared as they are: by the index.
    query.andWhere(`(e.task_id = ANY (CAST(:taskIds AS uuid[])) OR e.task_id IN (${tasks}))`, {
      tasks: [...filter.task],
      taskIds: filter.task.filter((value) => validate(value)),
    });
  }
}
