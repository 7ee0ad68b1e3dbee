import type { Client } from 'pg';
import type { AuditVerification } from '#application/audit/verify-audit';
import type { Act, History } from './history.js';

/** A successful event as the log has it, with the hash of the key that it was asked for under. */
interface StoredAct {
  readonly key_hash: string;
  readonly action: string;
  readonly target_id: string;
  readonly last_seq: number;
  readonly events: number;
}

/** What clients of a proof do, as the log names it. */
const ACTIONS = ['task.submit', 'task.withdraw', 'document.upload'];

const STORED_ACTS = `
SELECT key_hash, action, target_id, max(seq) AS last_seq, count(*)::int AS events
  FROM (SELECT e.*, convert_from(e.envelope, 'UTF8')::jsonb ->> 'idempotencyKeyHash' AS key_hash FROM docket.audit_event e) e
 WHERE outcome = 'success' AND action = ANY ($1) AND key_hash IS NOT NULL
 GROUP BY 1, 2, 3`;

const STORED_KEYS = `SELECT encode(key_hash, 'hex') AS key_hash, count(*)::int AS records FROM docket.idempotency GROUP BY 1`;

/** What must never be found, each as a query whose rows name the culprits. */
const NEVER: Readonly<Record<string, string>> = {
  'task and log disagree': `
    SELECT t.task_id AS culprit FROM docket.task t
      LEFT JOIN LATERAL (SELECT e.seq, e.state_after FROM docket.audit_event e
                          WHERE e.tenant_id = t.tenant_id AND e.stream = 'task:' || t.task_id ORDER BY e.seq DESC LIMIT 1) last ON true
     WHERE last.seq IS DISTINCT FROM t.version OR last.state_after IS DISTINCT FROM t.state`,
  'submissions and log disagree': `
    SELECT task_id AS culprit FROM (SELECT task_id, count(*) AS submissions FROM docket.submission GROUP BY 1) s
      FULL JOIN (SELECT task_id, count(*) AS events FROM docket.audit_event
                  WHERE action IN ('task.submit', 'task.enter-for') AND outcome = 'success' GROUP BY 1) e USING (task_id)
     WHERE submissions IS DISTINCT FROM events`,
  'document without upload, or upload without document': `
    SELECT coalesce(d.document_id::text, e.target_id) AS culprit FROM docket.document d
      FULL JOIN (SELECT target_id FROM docket.audit_event WHERE action = 'document.upload' AND outcome = 'success') e
        ON e.target_id = d.document_id::text
     WHERE d.document_id IS NULL OR e.target_id IS NULL`,
  'event without its message': `
    SELECT e.event_id AS culprit FROM docket.audit_event e
      LEFT JOIN docket.outbox o ON o.tenant_id = e.tenant_id AND o.event_id = e.event_id AND o.kind = 'notify'
     WHERE e.action IN ('task.submit', 'task.withdraw') AND e.outcome = 'success' AND o.outbox_id IS NULL`,
  'message without its event': `
    SELECT o.outbox_id AS culprit FROM docket.outbox o LEFT JOIN docket.audit_event e USING (tenant_id, event_id) WHERE e.event_id IS NULL`,
};

/**
 * Compares what clients were told with what is stored: acknowledged ⊆ stored ⊆ attempted, each once; every key with its effect;
 * every row with its event; every chain whole. Gives what is wrong, in words; empty is the proof.
 */
export async function checkHistory(history: History, owner: Client, verification: AuditVerification): Promise<string[]> {
  const stored = Map.groupBy((await owner.query<StoredAct>(STORED_ACTS, [ACTIONS])).rows, ({ key_hash }) => key_hash);
  const { rows: keyRows } = await owner.query<{ key_hash: string; records: number }>(STORED_KEYS);
  const records = new Map(keyRows.map(({ key_hash, records }) => [key_hash, records]));
  const attempted = new Set(history.acts.map(({ keyHash }) => keyHash));
  const violations = history.acts.flatMap((act) => checkAct(act, stored.get(act.keyHash) ?? [], records.get(act.keyHash) ?? 0));
  for (const key of stored.keys()) if (!attempted.has(key)) violations.push(`stored, but never asked for: key ${key}`);
  for (const [what, query] of Object.entries(NEVER)) {
    const { rows } = await owner.query<{ culprit: string }>(query);
    violations.push(...rows.map(({ culprit }) => `${what}: ${culprit}`));
  }
  violations.push(...verification.findings.map((finding) => `chain: ${JSON.stringify(finding)}`));
  return violations;
}

function checkAct(act: Act, stored: readonly StoredAct[], records: number): string[] {
  const { wish, key, answers } = act;
  const effects = stored.reduce((sum, { events }) => sum + events, 0);
  const faults = [...faultsOfStorage(effects, records), ...faultsOfAnswers(act, effects), ...faultsOfTelling(act, stored)];
  return faults.map((fault) => `${fault}: ${wish.action} ${wish.task?.id ?? ''} under ${key} (${JSON.stringify(answers)})`);
}

function faultsOfStorage(effects: number, records: number): string[] {
  const faults: string[] = [];
  if (effects > 1) faults.push('stored more than once');
  if (records > 1) faults.push('key recorded more than once');
  if (effects === 0 && records > 0) faults.push('key recorded without its effect');
  if (effects > 0 && records === 0) faults.push('effect without its key');
  return faults;
}

function faultsOfAnswers({ answers }: Act, effects: number): string[] {
  const isAcknowledged = answers.some(({ kind }) => kind === 'acknowledged');
  const isRefused = answers.some(({ kind }) => kind === 'refused');
  const faults: string[] = [];
  if (!isAcknowledged && !isRefused) faults.push('never answered');
  if (isAcknowledged && effects === 0) faults.push('acknowledged and lost');
  if (isRefused && effects > 0) faults.push('refused and stored');
  return faults;
}

function faultsOfTelling({ wish, answers }: Act, [effect]: readonly StoredAct[]): string[] {
  const acknowledged = answers.filter((answer) => answer.kind === 'acknowledged');
  const faults = acknowledged.filter(({ replayed }) => !replayed).length > 1 ? ['done anew more than once'] : [];
  if (effect === undefined) return faults;
  const isTrue = acknowledged.every(
    ({ id, version }) => effect.target_id === id && effect.action === wish.action && (version === null || effect.last_seq === version),
  );
  return isTrue ? faults : [...faults, `told otherwise than stored (${effect.target_id}, version ${effect.last_seq})`];
}
