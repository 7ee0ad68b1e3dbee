import type { Change } from '#application/ports/changes';
import type { Caller, IdempotencyKey, Loading } from '#application/ports/command-store';
import type { Clock } from '#application/ports/clock';
import type { CommandStore } from '#application/ports/command-store';
import type { Ids } from '#application/ports/ids';
import type { StreamHead } from '#domain/audit/stream-head';
import type { AuditEventDraft } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Refusal } from '#domain/refusal';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** What the write path stands on. `buildId` names the running code in every event. */
export interface Environment {
  readonly store: CommandStore;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly buildId: string;
}

/** One request: who, from where, under which key, against which version, in which capacity. */
export interface CommandRequest {
  readonly caller: Caller;
  /** The stream of the caller's own record: `session:<id>` or `client:<id>:<date>`; takes refusals and reads. */
  readonly callerStream: string;
  /** How the caller proved who they are: `password`, `token`, `cli`, `system`. */
  readonly auth: string;
  /** Where it came in: `api`, `ui`, `cli`, `seed`, `worker`. */
  readonly source: string;
  readonly requestId: Uuid;
  readonly idempotency: IdempotencyKey | null;
  /** The version that the caller saw (`If-Match`); null where the command creates or the system acts. */
  readonly ifMatch: number | null;
  /** The capacity that the caller chose; null leaves it to the rules. */
  readonly actingAs: Uuid | null;
}

/** The moment of an attempt: read once, used everywhere. */
export interface Moment {
  readonly now: Instant;
  readonly today: LocalDate;
}

/** The events of one stream, in order, that follow `head`. */
export interface StreamGrowth {
  readonly head: StreamHead;
  readonly drafts: readonly AuditEventDraft[];
}

/** Something to do after the commit. `stream` names the growth whose last event caused it. */
export interface Intent {
  readonly stream: string;
  readonly kind: string;
  readonly body: object;
}

/** What a command decided. `result` must survive JSON: it is what a repeated request is answered with. */
export interface Decided<Result> {
  readonly growth: readonly StreamGrowth[];
  readonly changes: readonly Change[];
  readonly intents: readonly Intent[];
  readonly result: Result;
}

/** What a command acts on; a refusal names it as the target of its event. */
export interface Target {
  readonly type: string;
  readonly id: string;
}

/** One use case. `load` asks for what `decide` needs; `decide` is pure but for fresh ids. */
export interface Command<Loaded, Result> {
  /** As in the audit log: `task.submit`. */
  readonly action: string;
  readonly target: Target;
  load(loading: Loading, moment: Moment, request: CommandRequest): Promise<Loaded | null>;
  /** The version that `If-Match` is compared with, and the state that a refusal tells; null where the command creates. */
  standing(loaded: Loaded): { readonly version: number; readonly state: string | null; readonly taskId?: Uuid } | null;
  decide(loaded: Loaded, actor: Actor, moment: Moment, request: CommandRequest): Decided<Result> | Refusal;
}

/** The answer of the write path. `replayed`: this key was answered before, and this is that answer. */
export interface Executed<Result> {
  readonly replayed: boolean;
  readonly result: Result;
}
