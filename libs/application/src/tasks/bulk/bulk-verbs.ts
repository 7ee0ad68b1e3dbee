import type { Command } from '#application/execute-command/command';
import { actOnTask, type TaskRequest } from '#application/tasks/act-on-task';
import type { Uuid } from '#domain/ids';

/** The verbs that are done to many tasks at once. */
export const BULK_VERBS = [
  'assign',
  'acknowledge',
  'submit',
  'start-review',
  'approve',
  'return',
  'remind',
  'forward',
  'suspend',
  'resume',
  'cancel',
] as const;
export type BulkVerb = (typeof BULK_VERBS)[number];

/** One of the tasks: its version as it was seen, and of a decision also the submission; null where the verb decides on none. */
export interface BulkTask {
  readonly id: Uuid;
  readonly version: number;
  readonly submission: number | null;
}

/** What is said with a verb for all tasks alike: its request without what each task says for itself. */
export type SaidWith<Verb extends BulkVerb> = Omit<Extract<TaskRequest, { verb: Verb }>, 'submission' | 'externalRef'>;
type Said = { readonly [Verb in BulkVerb]: SaidWith<Verb> }[BulkVerb];

/** One verb for many tasks. Each is named once. */
export interface BulkAct {
  readonly said: Said;
  readonly tasks: readonly BulkTask[];
}

type CommandOf<Verb extends BulkVerb> = (said: SaidWith<Verb>, task: BulkTask) => Command<unknown, unknown>;

const alike = (said: TaskRequest, { id }: BulkTask): Command<unknown, unknown> => actOnTask(id, said);
const onSubmission = (said: SaidWith<'approve' | 'return'>, { id, submission }: BulkTask): Command<unknown, unknown> =>
  actOnTask(id, { ...said, submission: submission ?? 0 } as TaskRequest);

/** THE table: the command that a single act of the verb would be, so that an act on many decides nothing by itself. */
const COMMANDS: { readonly [Verb in BulkVerb]: CommandOf<Verb> } = {
  assign: alike,
  acknowledge: alike,
  submit: (said, { id }) => actOnTask(id, { ...said, externalRef: null }),
  'start-review': alike,
  approve: onSubmission,
  return: onSubmission,
  remind: alike,
  forward: alike,
  suspend: alike,
  resume: alike,
  cancel: alike,
};

/** The act on one of the tasks. */
export function commandOn(task: BulkTask, said: Said): Command<unknown, unknown> {
  // The table gives each verb the command of its own request; TypeScript cannot follow the pairing through a lookup.
  const command = COMMANDS[said.verb] as CommandOf<BulkVerb>;
  return command(said, task);
}
