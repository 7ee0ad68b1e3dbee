import { DUE_SOON_DAYS } from '#domain/task/timeliness';

/**
 * Whether a person has put off the task `t`, as the domain's `decideWatch` says what a snooze hides: an assigned task until its day
 * (`on` is today), not past a notice that the person got of what somebody else did to it since, and never one that reads due soon
 * or overdue. Computed as it is read, so that nothing has to run on the day, or after each act.
 *
 * @param on, personId SQL of the two values
 */
export function snoozed(on: string, personId: string): string {
  return `(t.state = 'assigned'
    AND (t.suspension IS NOT NULL OR t.effective_due_on IS NULL
         OR greatest(t.effective_due_on, t.grace_until) > CAST(${on} AS date) + ${DUE_SOON_DAYS})
    AND EXISTS (
      SELECT 1 FROM task_watcher w
       WHERE w.tenant_id = t.tenant_id AND w.task_id = t.task_id AND w.person_id = CAST(${personId} AS uuid)
         AND w.snoozed_until > CAST(${on} AS date)
         AND NOT EXISTS (
           SELECT 1 FROM notification n
             JOIN audit_event e ON e.tenant_id = n.tenant_id AND e.event_id = n.event_id
            WHERE n.tenant_id = w.tenant_id AND n.person_id = w.person_id AND n.task_id = w.task_id
              AND e.api_time > w.snoozed_at AND e.actor_id <> w.person_id)))`;
}
