import type { Command } from '#application/execute-command/command';
import { actOnExtension } from '#application/extensions/act-on-extension';
import { offerHandoff } from '#application/handoffs/offer-handoff';
import type { Ids } from '#application/ports/ids';
import { actOnTask, type TaskRequest } from '#application/tasks/act-on-task';
import { assignTask } from '#application/tasks/assign-task';
import type { Uuid } from '#domain/ids';
import type { Evidence } from '#domain/task/evidence';
import type { LocalDate } from '#domain/time/local-date';

/** The verbs that are done to many tasks at once. */
export const BULK_VERBS = [
  'assign',
  'acknowledge',
  'report-progress',
  'propose',
  'submit',
  'start-review',
  'approve',
  'return',
  'remind',
  'forward',
  'suspend',
  'resume',
  'cancel',
  'offer-handoff',
  'grant-extension',
] as const;
export type BulkVerb = (typeof BULK_VERBS)[number];

/** One of the tasks, with what the verb needs of it; null what it does not need. */
export interface BulkTask {
  readonly id: Uuid;
  /** As it was seen; of the part, where the verb is done to a part. */
  readonly version: number;
  /** What is decided on. */
  readonly submission: number | null;
  /** The part of the task that the verb answers, or a fresh id for the one that it makes. */
  readonly partId: Uuid | null;
  /** What is said of this task alone: how its work stands. */
  readonly text: string | null;
  /** What is given for what its own row asks for. */
  readonly evidence: Evidence | null;
}

/** What is said with the verbs that are done to a part of a task. */
interface SaidOfParts {
  readonly 'offer-handoff': { readonly verb: 'offer-handoff'; readonly unitId: Uuid; readonly reason: string };
  /** `dueOn` null: each as it was asked for. */
  readonly 'grant-extension': { readonly verb: 'grant-extension'; readonly dueOn: LocalDate | null; readonly note: string | null };
}

/** What is said with a verb for all tasks alike: its request without what each task says for itself. */
export type SaidWith<Verb extends BulkVerb> = Verb extends keyof SaidOfParts
  ? SaidOfParts[Verb]
  : Omit<Extract<TaskRequest, { verb: Verb }>, 'submission' | 'externalRef' | 'evidence' | OwnWords<Verb>>;
/** Every report has a text of its own. */
type OwnWords<Verb extends BulkVerb> = Verb extends 'report-progress' ? 'text' : never;
type Said = { readonly [Verb in BulkVerb]: SaidWith<Verb> }[BulkVerb];

/** One verb for many tasks. Each is named once. */
export interface BulkAct {
  readonly said: Said;
  readonly tasks: readonly BulkTask[];
}

type CommandOf<Verb extends BulkVerb> = (said: SaidWith<Verb>, task: BulkTask, ids: Ids) => Command<unknown, unknown>;

const alike = (said: TaskRequest, { id }: BulkTask): Command<unknown, unknown> => actOnTask(id, said);
/** Rows ask for different things: each task says for itself what answers which. */
const withEvidence = (said: TaskRequest & { verb: 'propose' | 'submit' }, { id, evidence }: BulkTask): Command<unknown, unknown> =>
  actOnTask(id, { ...said, ...(evidence !== null && { evidence }) });
const onSubmission = (said: SaidWith<'approve' | 'return'>, { id, submission }: BulkTask): Command<unknown, unknown> =>
  actOnTask(id, { ...said, submission: submission ?? 0 });

/** THE table: the command that a single act of the verb would be, so that an act on many decides nothing by itself. */
const COMMANDS: { readonly [Verb in BulkVerb]: CommandOf<Verb> } = {
  assign: (_said, { id }, ids) => assignTask(id, ids),
  acknowledge: alike,
  'report-progress': (said, { id, text }) => actOnTask(id, { ...said, text }),
  propose: withEvidence,
  submit: (said, task) => withEvidence({ ...said, externalRef: null }, task),
  'start-review': alike,
  approve: onSubmission,
  return: onSubmission,
  remind: alike,
  forward: alike,
  suspend: alike,
  resume: alike,
  cancel: alike,
  'offer-handoff': ({ unitId, reason }, task) => offerHandoff(task.id, { verb: 'offer', handoffId: partOf(task), unitId, reason }),
  'grant-extension': ({ dueOn, note }, task) => actOnExtension(partOf(task), { verb: 'grant', dueOn, note }),
};

/** As the log names the verbs that are done to a part of a task. */
const ACTIONS_ON_PARTS: Readonly<Record<keyof SaidOfParts, string>> = {
  'offer-handoff': 'handoff.offer',
  'grant-extension': 'extension.grant',
};

/** What the log calls the verb. */
export function actionOf({ said: { verb } }: Pick<BulkAct, 'said'>): string {
  return verb === 'offer-handoff' || verb === 'grant-extension' ? ACTIONS_ON_PARTS[verb] : `task.${verb}`;
}

/** The act on one of the tasks. `ids`: where it takes them from for what it makes beside it. */
export function commandOn(task: BulkTask, said: Said, ids: Ids): Command<unknown, unknown> {
  // The table gives each verb the command of its own request; TypeScript cannot follow the pairing through a lookup.
  const command = COMMANDS[said.verb] as CommandOf<BulkVerb>;
  return command(said, task, ids);
}

function partOf({ id, partId }: BulkTask): Uuid {
  if (partId === null) throw new Error(`a verb on a part of task ${id} came without the part`);
  return partId;
}
