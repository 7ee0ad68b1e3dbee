import type { Uuid } from '#domain/ids';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Task } from '#domain/task/task';
import type { TaskCommand, TaskVerb } from '#domain/task/task-command';
import type { LocalDate } from '#domain/time/local-date';
import { COMMANDS } from '#testing/build-task';

/** What may be said with a verb, whichever it turns out to be. */
export interface Said {
  /** A reason, an explanation. */
  readonly words: string;
  readonly documents: readonly DocumentRef[];
  /** Hands in what is proposed instead of documents. */
  readonly asProposed: boolean;
  /** How far from the newest version the one is that was seen: 0 has seen the newest. */
  readonly seen: number;
  readonly day: LocalDate | null;
  readonly personId: Uuid;
}

/**
 * The verb as COMMANDS has it, with what varies between tests put into the fields that are called so: a new verb needs its line in
 * COMMANDS and nothing here, unless it says something that should vary and nothing else does.
 */
export function sayVariously(verb: TaskVerb, said: Said, { context }: Pick<Task, 'context'>): TaskCommand {
  const command: TaskCommand = COMMANDS[verb];
  const answers = (context.lastReturn?.points ?? []).map((_, index) => ({ point: index + 1, answer: said.words }));
  const varied: Readonly<Record<string, unknown>> = {
    reason: said.words,
    text: said.words,
    documents: verb === 'submit' && said.asProposed ? null : said.documents,
    note: null,
    submission: Math.max(1, (context.submission?.number ?? 0) + said.seen),
    // Whoever was asked to review, where somebody was.
    personId: (verb === 'remove-reviewer' ? context.addedReviewers[0]?.personId : undefined) ?? said.personId,
    points: said.words.length > 5 ? [said.words] : [],
    answers: verb === 'submit' && said.asProposed ? [] : answers,
    resubmitBy: said.day,
    ...(said.day !== null && { until: said.day }),
  };
  const fields = Object.entries(command).map(([name, value]: [string, unknown]) => [name, name in varied ? varied[name] : value]);
  // The fields of the verb's own command, each with a value of its own kind: a lookup by name cannot tell TypeScript so.
  return Object.fromEntries(fields) as TaskCommand;
}
