import {
  acknowledgeTasks,
  approveTasks,
  assignTasks,
  cancelTasks,
  forwardTasks,
  grantExtensions,
  offerHandoffs,
  remindTasks,
  resumeTasks,
  returnTasks,
  startTaskReviews,
  submitTasks,
  suspendTasks,
  type BulkActionDto,
  type BulkAnswerDto,
  type BulkChoiceDto,
  type OperationDto,
} from '#api-client/index';
import { newIntent } from '../../api/client';
import { VERB_FIELDS, type VerbField, type VerbInput } from '../task/task-verbs';

/** What the screens do to many tasks at once, in the order of their buttons. */
export const BULK_VERBS = [
  'acknowledge',
  'start-review',
  'approve',
  'return',
  'submit',
  'nothing-arose',
  'forward',
  'remind',
  'assign',
  'grant-extension',
  'resume',
  'suspend',
  'offer-handoff',
  'cancel',
] as const;
export type BulkVerb = (typeof BULK_VERBS)[number];

export function isBulkVerb(text: string): text is BulkVerb {
  return (BULK_VERBS as readonly string[]).includes(text);
}

/** One of the chosen tasks, as it was seen. */
export interface ChosenTask {
  readonly id: string;
  readonly version: number;
  readonly leadUnit: { readonly id: string };
}

/** With what may be done with it. */
export type Choosable = ChosenTask & { readonly choice: BulkChoiceDto };

/** The action of the task that lets the verb be done; that nothing arose is handed in like a result, where the row allows it. */
export function actionOf(verb: BulkVerb, { actions, nilAllowed }: BulkChoiceDto): BulkActionDto | undefined {
  if (verb !== 'nothing-arose') return actions.find((action) => action.verb === verb);
  return nilAllowed ? actions.find((action) => action.verb === 'submit') : undefined;
}

/** What a verb asks for all tasks alike. */
export function fieldsOf(verb: BulkVerb): readonly VerbField[] {
  switch (verb) {
    case 'nothing-arose':
      return ['note'];
    case 'grant-extension':
      return ['day', 'note'];
    default:
      return VERB_FIELDS[verb] ?? [];
  }
}

export type BulkAnswer = BulkAnswerDto | OperationDto;

/** Whether the answer is of an act that is still to be carried out behind the request. */
export function isOperation(answer: BulkAnswer): answer is OperationDto {
  return 'total' in answer;
}

/** Which of these must be said; a later date that is granted may be each that was asked for. */
export function isRequired(verb: BulkVerb, field: VerbField): boolean {
  return fieldsOf(verb).includes(field) && !(verb === 'grant-extension' && field === 'day');
}

/** Sends the verb for the versions that were seen. */
export async function actOnMany(verb: BulkVerb, chosen: readonly Choosable[], input: VerbInput, dryRun: boolean): Promise<BulkAnswer> {
  const headers = { 'Idempotency-Key': newIntent() };
  const tasks = chosen.map(({ id, version }) => ({ id, version }));
  const seen = chosen.map(({ id, version, choice }) => ({ id, version, submission: choice.submission ?? 1 }));
  const asked = chosen.flatMap(({ id, choice: { extension } }) =>
    extension === null ? [] : [{ id, extensionId: extension.id, version: extension.version }],
  );
  const acting = { dryRun, ...(input.actingAs !== null && { actingAs: input.actingAs }) };
  const { reason, personId, unitId } = input;
  const note = input.note === '' ? null : input.note;
  const throwOnError = true;
  switch (verb) {
    case 'acknowledge':
      return (await acknowledgeTasks({ headers, body: { ...acting, tasks }, throwOnError })).data;
    case 'assign':
      return (await assignTasks({ headers, body: { ...acting, tasks }, throwOnError })).data;
    case 'start-review':
      return (await startTaskReviews({ headers, body: { ...acting, tasks }, throwOnError })).data;
    case 'approve':
      return (await approveTasks({ headers, body: { ...acting, tasks: seen, note }, throwOnError })).data;
    case 'return': {
      const resubmitBy = input.resubmitBy === '' ? null : input.resubmitBy;
      return (await returnTasks({ headers, body: { ...acting, tasks: seen, reason, resubmitBy }, throwOnError })).data;
    }
    case 'submit': {
      const documents = input.files.length === 0 ? null : input.files.map(({ documentId }) => documentId);
      return (await submitTasks({ headers, body: { ...acting, tasks, documents, note }, throwOnError })).data;
    }
    case 'nothing-arose':
      return (await submitTasks({ headers, body: { ...acting, tasks, documents: [], note }, throwOnError })).data;
    case 'forward':
      return (await forwardTasks({ headers, body: { ...acting, tasks, personId, note }, throwOnError })).data;
    case 'remind':
      return (await remindTasks({ headers, body: { ...acting, tasks, note }, throwOnError })).data;
    case 'suspend':
      return (await suspendTasks({ headers, body: { ...acting, tasks, until: input.day, reason }, throwOnError })).data;
    case 'resume':
      return (await resumeTasks({ headers, body: { ...acting, tasks }, throwOnError })).data;
    case 'offer-handoff':
      return (await offerHandoffs({ headers, body: { ...acting, tasks, unitId, reason }, throwOnError })).data;
    case 'grant-extension': {
      const dueOn = input.day === '' ? null : input.day;
      return (await grantExtensions({ headers, body: { ...acting, tasks: asked, dueOn, note }, throwOnError })).data;
    }
    case 'cancel':
      return (await cancelTasks({ headers, body: { ...acting, tasks, reason }, throwOnError })).data;
  }
}
