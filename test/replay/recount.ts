import type { StoredLog } from '#application/ports/audit-log';
import type { Uuid } from '#domain/ids';
import type { Outcome, TaskState } from '#domain/task/task';
import { readTimeliness } from '#domain/task/timeliness';
import { localDateOf, type LocalDate } from '#domain/time/local-date';
import type { Reading } from './four-cells.js';

/** What the log says of one task, up to a day. */
interface Followed {
  planId: Uuid;
  leadUnitId: Uuid;
  state: TaskState;
  dueOn: LocalDate | null;
  graceUntil: LocalDate | null;
  bornLate: boolean;
  completedOn: LocalDate | null;
  acceptedOn: LocalDate | null;
  outcome: Outcome | null;
}

/** The fields of an envelope and of its payload that the recount reads (docs/adr/0003). */
interface Told {
  readonly action: string;
  readonly outcome: string;
  readonly apiTime: string;
  readonly target: { readonly type: string; readonly id: Uuid };
  readonly about: { readonly planId: Uuid | null; readonly leadUnitId: Uuid | null };
  readonly stateAfter: TaskState | null;
}
interface Payload {
  readonly dueOn?: LocalDate | null;
  readonly bornLate?: boolean;
  readonly after?: {
    readonly dueOn?: LocalDate | null;
    readonly graceUntil?: LocalDate;
    readonly leadUnitId?: Uuid;
    readonly outcome?: Outcome | null;
    readonly acceptedOn?: LocalDate | null;
  };
}

interface TaskEvent {
  readonly on: LocalDate;
  readonly told: Told;
  readonly payload: Payload;
}

/**
 * How every task stood at the end of each of the days, from the audit log alone: no table of tasks is read.
 *
 * @param groupOf the group of a plan's lead unit
 */
export async function recount(
  log: StoredLog,
  days: readonly LocalDate[],
  groupOf: (planId: Uuid, leadUnitId: Uuid) => string,
): Promise<ReadonlyMap<LocalDate, readonly Reading[]>> {
  const readings = new Map<LocalDate, Reading[]>(days.map((day) => [day, []]));
  let stream = '';
  let events: TaskEvent[] = [];
  const flush = (): void => {
    for (const day of days) {
      const followed = follow(events.filter(({ on }) => on <= day));
      if (followed !== null) readings.get(day)?.push(readingOf(followed, day, groupOf));
    }
    events = [];
  };
  for await (const one of log.events()) {
    if (!one.stream.startsWith('task:')) continue;
    if (one.stream !== stream) flush();
    stream = one.stream;
    const told = parsed(one.event.bytes) as Told;
    const stored = one.event.payload;
    const payload = (stored !== null && 'bytes' in stored ? (parsed(stored.bytes) ?? {}) : {}) as Payload;
    if (told.outcome === 'success') events.push({ on: localDateOf(told.apiTime), told, payload });
  }
  flush();
  return readings;
}

function parsed(bytes: Uint8Array): object | null {
  return JSON.parse(Buffer.from(bytes).toString('utf8')) as object | null;
}

/** What an act changes beside the state. */
const FOLLOWS: Readonly<Record<string, (followed: Followed, event: TaskEvent) => void>> = {
  'task.submit': (followed, { on }) => (followed.completedOn = on),
  'task.move-date': (followed, { payload }) => (followed.dueOn = payload.after?.dueOn ?? null),
  'task.excuse': (followed, { payload }) => (followed.graceUntil = payload.after?.graceUntil ?? null),
  'task.take-over': (followed, { payload }) => (followed.leadUnitId = payload.after?.leadUnitId ?? followed.leadUnitId),
  'task.approve': (followed) => (followed.acceptedOn = followed.state === 'reviewed' ? followed.completedOn : followed.acceptedOn),
  'task.close': (followed, { payload }) => (followed.outcome = payload.after?.outcome ?? 'done'),
};

function follow(events: readonly TaskEvent[]): Followed | null {
  const [first] = events;
  if (first === undefined) return null;
  const followed: Followed = {
    planId: first.told.about.planId ?? '',
    leadUnitId: first.told.about.leadUnitId ?? '',
    state: 'draft',
    dueOn: first.payload.dueOn ?? null,
    graceUntil: null,
    bornLate: first.payload.bornLate ?? false,
    completedOn: null,
    acceptedOn: null,
    outcome: null,
  };
  for (const event of events) {
    followed.state = event.told.stateAfter ?? followed.state;
    FOLLOWS[event.told.action]?.(followed, event);
  }
  return followed;
}

function readingOf(followed: Followed, day: LocalDate, groupOf: (planId: Uuid, leadUnitId: Uuid) => string): Reading {
  const { state, outcome, acceptedOn, completedOn, dueOn, graceUntil, bornLate, planId, leadUnitId } = followed;
  const submission = completedOn === null ? null : { completedOn };
  const timeliness = readTimeliness(
    {
      state,
      context: { effectiveDueOn: dueOn, outcome, acceptedOn, submission, suspension: null, approvals: [] },
      facts: { graceUntil, bornLate, issuer: null },
    },
    day,
  );
  return { group: groupOf(planId, leadUnitId), timeliness, bornLate };
}
