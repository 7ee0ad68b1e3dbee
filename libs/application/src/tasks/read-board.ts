import type { CommandRequest, Environment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { EVERY_FILE } from '#application/documents/open-document';
import type { BoardHead, BoardPeriod, BoardQueries, BoardSubmission, BoardTask } from '#application/ports/queries/board';
import { listed, type ListedTask } from '#application/tasks/list-tasks';
import { fieldsOf, type ConfirmedFields } from '#domain/document/confirmed-fields';
import type { Uuid } from '#domain/ids';
import type { Blocker, Refusal } from '#domain/refusal';
import type { DocumentRef } from '#domain/task/document-ref';
import { unanswered } from '#domain/task/evidence';
import { askedOfLead, requirementsOf } from '#domain/task/requirements';
import { boardStanding, confirmedOf, toLookAt, type BoardStanding, type FoundFile } from '#domain/task/to-look-at';
import type { LocalDate } from '#domain/time/local-date';

/** A document on the board: with what stands on it, as it was confirmed, else as it was read. */
export interface BoardDocument extends DocumentRef, ConfirmedFields {
  readonly contentState: FoundFile['contentState'];
  /** Digital signatures that it bears. */
  readonly signatures: number;
}

/** A unit's line on the board of a row. */
export interface BoardRow {
  readonly task: ListedTask;
  readonly standing: BoardStanding;
  readonly submission: (Omit<BoardSubmission, 'documents'> & { readonly documents: readonly BoardDocument[] }) | null;
  /** What the row asks of the lead, and how much of it is answered or excused. */
  readonly requirements: { readonly asked: number; readonly answered: number };
  /** What needs a look before the result counts as clean. */
  readonly look: readonly Blocker[];
}

/** One row of a plan and all its units in one period. `period` null: nothing of the row is there yet. */
export interface Board extends BoardHead {
  readonly period: string | null;
  readonly rows: readonly BoardRow[];
}

/**
 * One row × all its units, for those who may open every file: what was read in the documents stands in it.
 * @param period its label; null: the one in which most waits for a decision, else the last
 */
export function readBoard(
  environment: Environment,
  boards: BoardQueries,
  request: CommandRequest,
  { planId, itemId, period }: { readonly planId: Uuid; readonly itemId: Uuid; readonly period: string | null },
): Promise<Board | Refusal> {
  return lookUp(environment, request, 'plan.read-board', EVERY_FILE, async (actor, { today }) => {
    const reader = readerIn(request.caller.tenant, actor);
    const head = await boards.head(reader, planId, itemId);
    if (head === null) return null;
    const label = period ?? periodToShow(head.periods);
    const found = label === null ? [] : await boards.tasks(reader, today, itemId, label);
    return { ...head, period: label, rows: found.map((task) => rowOf(task, today)) };
  });
}

function periodToShow(periods: readonly BoardPeriod[]): string | null {
  const most = Math.max(...periods.map(({ waiting }) => waiting));
  const shown = most > 0 ? periods.find(({ waiting }) => waiting === most) : periods.at(-1);
  return shown?.label ?? null;
}

function rowOf({ task, deliverables, submission, files, openOpinions, isLaterDateAsked }: BoardTask, today: LocalDate): BoardRow {
  const requirements = requirementsOf(deliverables, task.issuer);
  const asked = askedOfLead(requirements).length;
  const known = files.map((file) => (file.contentState === 'hidden' ? { ...file, metadata: null, signatures: [] } : file));
  const waits = submission !== null && (task.state === 'submitted' || task.state === 'reviewed');
  const look = waits ? toLookAt({ submission, requirements, files: known, openOpinions, isLaterDateAsked }, today) : null;
  return {
    task: listed(task, today),
    standing: boardStanding(task.state, look),
    submission: submission && { ...submission, documents: submission.documents.map((document) => withFields(document, submission, known)) },
    requirements: { asked, answered: submission === null ? 0 : asked - unanswered(submission, requirements).length },
    look: look ?? [],
  };
}

function withFields(document: DocumentRef, submission: BoardSubmission, files: readonly FoundFile[]): BoardDocument {
  const found = files.find(({ documentId }) => documentId === document.documentId);
  const {
    type = null,
    number = null,
    issuedOn = null,
    signer = null,
  } = fieldsOf(found?.metadata ?? null, confirmedOf(document, submission)) ?? {};
  const signatures = found?.signatures.length ?? 0;
  return { ...document, type, number, issuedOn, signer, contentState: found?.contentState ?? 'expired', signatures };
}
