import { proposeTasks, submitTasks, type AnsweredTaskDto, type BulkChoiceDto } from '#api-client/index';
import type { BulkAnswer } from '../bulk/bulk-verbs';
import { confirmedOf, requirementOf, type PlacedInput } from '../task/evidence/evidence-input';

/** Handed in, or put before the head first. */
export const ANSWERING = ['submit', 'propose'] as const;
export type Answering = (typeof ANSWERING)[number];

/** One document as the answer to several tasks. */
export interface ManyAnswered {
  readonly verb: Answering;
  readonly documentId: string;
  readonly placed: PlacedInput;
  readonly note: string;
  readonly actingAs: string | null;
  readonly tasks: readonly { readonly choice: BulkChoiceDto; readonly requirement: string }[];
}

/** The capacities that let one do it with a task; none where it is not offered. */
function capacitiesFor(verb: Answering, { actions }: BulkChoiceDto): readonly string[] {
  return actions.find((action) => action.verb === verb)?.capacities ?? [];
}

/** What may be done with the chosen tasks, and as whom. */
export interface Offered {
  /** With one of them at least. */
  readonly verbs: readonly Answering[];
  readonly verb: Answering;
  /** Among which capacities one must say which; none where there is nothing to ask. */
  readonly hats: readonly string[];
  readonly hat: string | null;
}

/** @param wanted what was chosen; the first that is offered where it is not. @param hat as whom, likewise */
export function offeredFor(tasks: ManyAnswered['tasks'], wanted: Answering | null, hat: string | null): Offered {
  const verbs = ANSWERING.filter((one) => tasks.some(({ choice }) => capacitiesFor(one, choice).length > 0));
  const verb = verbs.find((one) => one === wanted) ?? verbs[0] ?? 'submit';
  const held = tasks.map(({ choice }) => capacitiesFor(verb, choice));
  const hats = held.some(({ length }) => length > 1) ? [...new Set(held.flat())] : [];
  return { verbs, verb, hats, hat: hats.find((one) => one === hat) ?? hats[0] ?? null };
}

/** Each task says for itself which of its requirements the document answers; what stands on the document is said once. */
export async function answerMany(
  { verb, documentId, placed, note, actingAs, tasks: chosen }: ManyAnswered,
  dryRun: boolean,
  key: string,
): Promise<BulkAnswer> {
  const fields = confirmedOf(placed);
  const tasks = chosen.map(({ choice: { id, version }, requirement }): AnsweredTaskDto => {
    const documents = [{ documentId, requirement: requirementOf(requirement), fields }];
    return { id, version, evidence: { documents } };
  });
  const body = { dryRun, tasks, documents: [documentId], note: note.trim() === '' ? null : note, ...(actingAs !== null && { actingAs }) };
  const asked = { headers: { 'Idempotency-Key': key }, body, throwOnError: true } as const;
  return verb === 'submit' ? (await submitTasks(asked)).data : (await proposeTasks(asked)).data;
}
