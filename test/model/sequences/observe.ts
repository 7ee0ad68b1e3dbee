import type { Pool } from 'pg';
import type { Uuid } from '#domain/ids';
import { UNTOUCHED, type Task, type TaskContext } from '#domain/task/task';
import { columnOf } from '../site/plant-rows.js';

/** An event of the log with what it is sealed over, as stored. */
export interface SeenEvent {
  readonly eventId: Uuid;
  readonly stream: string;
  readonly action: string;
  readonly outcome: string;
  readonly reasonCode: string | null;
  readonly stateBefore: Task['state'] | null;
  readonly stateAfter: Task['state'] | null;
  readonly envelope: {
    readonly requestId: Uuid;
    readonly actor: {
      readonly type: string;
      readonly id: Uuid;
      readonly unitId: Uuid | null;
      readonly role: string | null;
      readonly onBehalfOf: Uuid | null;
    };
    readonly target: { readonly id: string; readonly versionBefore: string | null; readonly versionAfter: string | null };
  };
  readonly payload: EventPayload | null;
}

interface EventPayload {
  readonly implied?: boolean;
  readonly reason?: string | null;
  readonly before?: Partial<TaskContext>;
  readonly after?: Partial<TaskContext>;
  readonly blockers?: readonly { readonly code: string }[];
}

/** A task as the database has it, and what the log says since an event. */
export interface Observed {
  readonly task: Pick<Task, 'state' | 'version' | 'context'>;
  readonly events: readonly SeenEvent[];
}

type Row = Readonly<Record<string, unknown>>;

const OBSERVE = `
SELECT to_jsonb(t) AS task,
       (SELECT to_jsonb(s) FROM submission s WHERE s.tenant_id = t.tenant_id AND s.task_id = t.task_id AND s.number = t.submission_number) AS submission,
       (SELECT coalesce(jsonb_agg(jsonb_build_object('eventId', e.event_id, 'stream', e.stream, 'action', e.action, 'outcome', e.outcome,
                 'reasonCode', e.reason_code, 'stateBefore', e.state_before, 'stateAfter', e.state_after,
                 'envelope', convert_from(e.envelope, 'UTF8')::jsonb, 'payload', convert_from(p.body, 'UTF8')::jsonb) ORDER BY e.event_id), '[]')
          FROM audit_event e LEFT JOIN audit_payload p ON p.tenant_id = e.tenant_id AND p.event_id = e.event_id
         WHERE e.tenant_id = t.tenant_id AND e.task_id = t.task_id AND e.event_id > $3) AS events
  FROM task t WHERE t.tenant_id = $1 AND t.task_id = $2`;

/** Before every event. */
export const NO_EVENT = '00000000-0000-0000-0000-000000000000';

export async function observe(owner: Pool, tenant: Uuid, taskId: Uuid, since: Uuid): Promise<Observed> {
  const { rows } = await owner.query<{ task: Row; submission: Row | null; events: SeenEvent[] }>({
    name: 'observe',
    text: OBSERVE,
    values: [tenant, taskId, since],
  });
  const [row] = rows;
  if (row === undefined) throw new Error(`the task ${taskId} is gone`);
  return {
    task: { state: row.task['state'] as Task['state'], version: Number(row.task['version']), context: contextOf(row.task, row.submission) },
    events: row.events,
  };
}

/** Where a part of the context is kept outside the task's own row; every other part is the column that is called like it. */
const ELSEWHERE: { readonly [Part in keyof TaskContext]?: (submission: Row | null) => unknown } = {
  submission: (submission) => submission && submissionOf(submission),
};

/** The context as the rows have it, read without the product's own loading. */
function contextOf(task: Row, submission: Row | null): TaskContext {
  const parts = (Object.keys(UNTOUCHED) as (keyof TaskContext)[]).map((part) => {
    const elsewhere = ELSEWHERE[part];
    if (elsewhere !== undefined) return [part, elsewhere(submission)];
    const column = columnOf(part);
    if (!(column in task)) throw new Error(`the task has no column ${column}: say in ELSEWHERE where ${part} is kept`);
    return [part, plain(task[column])];
  });
  return Object.fromEntries(parts) as TaskContext;
}

function submissionOf(row: Row): object {
  return {
    number: row['number'],
    contentHash: String(row['content_hash']).slice('\\x'.length),
    documents: row['documents'],
    note: row['note'],
    preparedBy: row['prepared_by'],
    answers: row['answers'],
    evidence: row['evidence'],
    confirmations: row['confirmations'],
    submittedBy: row['submitted_by'],
    enteredFor: row['entered_for'],
    agencyId: row['agency_id'],
    submittedAt: plain(row['submitted_at']),
    completedOn: row['completed_on'],
  };
}

/** An instant as PostgreSQL writes it in JSON, in the words of the domain; everything else as it is. */
function plain(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\dT.*[+-]\d\d:\d\d$/.test(value) ? new Date(value).toISOString() : value;
}
