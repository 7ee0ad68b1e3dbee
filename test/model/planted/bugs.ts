import type { CommandStore, CommandTransaction, WriteBatch } from '#application/ports/command-store';
import { isRefusal } from '#domain/refusal';
import { decideTask } from '#domain/task/decide-task';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Task } from '#domain/task/task';
import { NO_VERSION_CHECK as UNCHECKED_VERSIONS } from '../../chaos/planted/no-version-check.js';
import type { Decide } from '../duties/moves.js';
import { NO_PLANT, type Plant } from '../site/proof-site.js';

/** Rows are saved whatever version they have, and the log takes two events of one number. */
export const NO_VERSION_CHECK: Plant = UNCHECKED_VERSIONS;

/** Whoever prepared a version is forgotten when the task is loaded: they may decide on it. */
export const NO_BAR: Plant = { ...NO_PLANT, rewrite: (text) => text.replace('to_jsonb(v.prepared_by) AS', `'[]'::jsonb AS`) };

/** When the work began is told, and in the log, but not in the row. */
export const COLUMN_LEFT_OUT: Plant = { ...NO_PLANT, rewrite: (text) => text.replace(' started_at = u.started_at,', '') };

/** A refusal is answered and not written. */
export const SILENT_REFUSALS: Plant = { ...NO_PLANT, store: silent };

function silent(real: CommandStore): CommandStore {
  return {
    transaction: (caller, today, key, work) => real.transaction(caller, today, key, (transaction) => work(deaf(transaction))),
  };
}

function deaf(transaction: CommandTransaction): CommandTransaction {
  const commit = (batch: WriteBatch): ReturnType<CommandTransaction['commit']> =>
    batch.events.every(({ envelope }) => envelope.outcome === 'denied') ? Promise.resolve('committed') : transaction.commit(batch);
  return new Proxy(transaction, {
    get: (target, name) => {
      const own: unknown = name === 'commit' ? commit : Reflect.get(target, name, target);
      return typeof own === 'function' ? (own.bind(target) as unknown) : own;
    },
  });
}

/** Decides on another task than the one it is asked about: how a rule that does not see something gets in without touching it. */
function seeing(change: (task: Task) => Task): Decide {
  return (task, ...rest) => {
    const decision = decideTask(change(task), ...rest);
    return isRefusal(decision) ? decision : { ...decision, task: { ...decision.task, facts: task.facts } };
  };
}

/** Whose hands were in a version does not matter. */
export const BLIND_TO_HANDS = seeing((task) => {
  const { submission, proposal } = task.context;
  const context = {
    ...task.context,
    submission: submission && { ...submission, preparedBy: [] },
    proposal: proposal && { ...proposal, preparedBy: [] },
  };
  return { ...task, context };
});

/** Which agency somebody is of does not matter: their unit alone is asked. */
export const BLIND_TO_AGENCIES = seeing((task) => {
  const { submission } = task.context;
  const context = { ...task.context, submission: submission && { ...submission, agencyId: null } };
  return { ...task, context, facts: { ...task.facts, leadAgencyId: null } };
});

/** What it is combined with has been prepared by nobody. */
export const BLIND_TO_BUNDLES = seeing((task) => {
  const siblings = task.facts.siblings.map((sibling) => ({ ...sibling, preparedBy: [] }));
  return { ...task, facts: { ...task.facts, siblings } };
});

/** Whoever uploaded a document had no hand in it. */
export const BLIND_TO_UPLOADERS: Decide = (task, command, actor, ...rest) => {
  const unsigned = (documents: readonly DocumentRef[]): DocumentRef[] => documents.map((one) => ({ ...one, uploadedBy: actor.id }));
  const said = 'documents' in command && command.documents !== null ? { ...command, documents: unsigned(command.documents) } : command;
  return decideTask(task, said, actor, ...rest);
};
