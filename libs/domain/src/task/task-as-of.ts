import type { AuditEnvelope } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import { TASK_STATES, UNTOUCHED, type TaskContext, type TaskFacts, type TaskState } from '#domain/task/task';
import { readTimeliness, type Timeliness } from '#domain/task/timeliness';
import { localDateOf, type Instant, type LocalDate } from '#domain/time/local-date';

/** One event of a task's own stream, with its payload as it is stored; undefined where it is not there any more. */
export interface ToldEvent {
  readonly envelope: AuditEnvelope;
  readonly payload: unknown;
}

/** What a task's events tell beside its context. */
export type ToldFields = TaskContext & Pick<TaskFacts, 'graceUntil' | 'bornLate'>;

/** A task as it stood at the end of a day, as its events tell it. */
export interface TaskAsOf {
  readonly state: TaskState;
  readonly leadUnitId: Uuid | null;
  readonly machineVersion: string | null;
  /** Number of the last event up to then. */
  readonly version: number;
  readonly lastEventId: Uuid;
  readonly lastChangedAt: Instant;
  /** Null where `gone` names events: what they changed is not known, and nothing is guessed. */
  readonly fields: ToldFields | null;
  /** Against its date on that day. Null while it waits for somebody else to sign, or is not known. */
  readonly timeliness: Timeliness | null;
  /** Events up to then whose payload is not there any more. */
  readonly gone: readonly Uuid[];
}

/** What the events of a task's stream say of it at the end of `on`; null where it was not there yet. @param events from the first on */
export function taskAsOf(events: readonly ToldEvent[], on: LocalDate): TaskAsOf | null {
  const until = events.filter(({ envelope }) => localDateOf(envelope.apiTime) <= on);
  const last = until.at(-1)?.envelope;
  const state = TASK_STATES.find((one) => one === last?.stateAfter);
  if (last === undefined || state === undefined) return null;
  const gone = until.filter(({ envelope, payload }) => envelope.payload !== null && payload === undefined);
  const fields = gone.length > 0 ? null : until.reduce(tell, BEFORE);
  return {
    state,
    leadUnitId: last.about.leadUnitId,
    machineVersion: last.machineVersion,
    version: Number(last.seq),
    lastEventId: last.eventId,
    lastChangedAt: last.apiTime,
    fields,
    // Who signs stands in the row of the plan and not in the task's events.
    timeliness: fields === null || state === 'reviewed' ? null : timelinessOf(state, fields, on),
    gone: gone.map(({ envelope }) => envelope.eventId),
  };
}

const BEFORE: ToldFields = { ...UNTOUCHED, graceUntil: null, bornLate: false };

/** The first event says date and birth beside what it changed; every later one only what it changed. */
function tell(known: ToldFields, { envelope, payload }: ToldEvent): ToldFields {
  const { dueOn, bornLate, after } = (payload ?? {}) as { dueOn?: LocalDate | null; bornLate?: boolean; after?: Changed };
  const birth = envelope.seq === '1' ? { effectiveDueOn: dueOn ?? null, bornLate: bornLate ?? false } : {};
  return { ...known, ...birth, ...changedBy(after ?? {}) };
}

/** What an event says that it changed. Where a date was moved it is told as `dueOn`; a lead stands in the envelope, too. */
type Changed = Partial<ToldFields> & { readonly dueOn?: LocalDate | null };

function changedBy(after: Changed): Partial<ToldFields> {
  const known = Object.entries(after).filter(([key]) => key in BEFORE);
  const moved = after.dueOn === undefined ? {} : { effectiveDueOn: after.dueOn };
  return { ...(Object.fromEntries(known) as Partial<ToldFields>), ...moved };
}

function timelinessOf(state: TaskState, fields: ToldFields, on: LocalDate): Timeliness {
  const { graceUntil, bornLate, ...context } = fields;
  return readTimeliness({ state, context, facts: { graceUntil, bornLate, issuer: null } }, on);
}
