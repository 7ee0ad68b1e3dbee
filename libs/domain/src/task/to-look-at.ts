import { fieldsOf, type ConfirmedFields } from '#domain/document/confirmed-fields';
import type { ContentState } from '#domain/document/content-state';
import { formalChecks, type FormalContext } from '#domain/document/formal-checks';
import type { FileFlag } from '#domain/document/inspection';
import type { PdfSignature } from '#domain/document/pdf-signature';
import type { ReadMetadata } from '#domain/document/read-metadata';
import type { Blocker } from '#domain/refusal';
import { unanswered } from '#domain/task/evidence';
import type { Requirements } from '#domain/task/requirements';
import type { Submission, TaskState } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** What of a result a person has to look at before it can count as clean (sạch), beside the warnings of the form of its documents. */
export const LOOK_CODES = [
  'nothing-handed-in',
  'requirement-open',
  'requirement-excused',
  'entered-in-place',
  'file-not-kept',
  'file-unread',
  'file-flagged',
  'signature-unsound',
  'opinion-open',
  'later-date-asked',
] as const;

/** A document of a result with what was found in it when it was taken in. */
export interface FoundFile extends Omit<FormalContext, 'today'> {
  readonly documentId: string;
  readonly name: string;
  readonly contentState: ContentState;
  readonly flags: readonly FileFlag[];
  readonly signatures: readonly PdfSignature[];
  readonly metadata: ReadMetadata | null;
}

/** A result as far as it can be judged without reading it. */
export interface JudgedResult {
  readonly submission: Pick<Submission, 'documents' | 'evidence' | 'enteredFor'>;
  readonly requirements: Requirements;
  readonly files: readonly FoundFile[];
  /** Questions to other units that nobody has answered. */
  readonly openOpinions: number;
  readonly isLaterDateAsked: boolean;
}

/** Everything that needs a look, in the order in which one asks; empty: the result is clean as far as its form goes. */
export function toLookAt({ submission, requirements, files, openOpinions, isLaterDateAsked }: JudgedResult, today: LocalDate): Blocker[] {
  const { documents, evidence, enteredFor } = submission;
  const isNothing = documents.length === 0 && evidence.figures.length === 0;
  const open = isNothing ? [] : unanswered(submission, requirements);
  return [
    ...(isNothing ? [{ code: 'nothing-handed-in' }] : []),
    ...open.map(({ text }) => ({ code: 'requirement-open', params: { text } })),
    ...evidence.excuses.map(({ text }) => ({ code: 'requirement-excused', params: { text } })),
    ...(enteredFor === null ? [] : [{ code: 'entered-in-place', params: { reason: enteredFor.reason } }]),
    ...files.flatMap((file) => ofFile(file, confirmedOf(file, submission), today)),
    ...(openOpinions === 0 ? [] : [{ code: 'opinion-open', params: { count: String(openOpinions) } }]),
    ...(isLaterDateAsked ? [{ code: 'later-date-asked' }] : []),
  ];
}

/** As an officer has looked at what stands on the document; null where nobody has. */
export function confirmedOf(
  { documentId }: Pick<FoundFile, 'documentId'>,
  { evidence }: Pick<Submission, 'evidence'>,
): ConfirmedFields | null {
  return evidence.documents.find((placed) => placed.documentId === documentId)?.fields ?? null;
}

function ofFile(
  { name, contentState, flags, signatures, metadata, ...context }: FoundFile,
  confirmed: ConfirmedFields | null,
  today: LocalDate,
): Blocker[] {
  if (contentState !== 'kept') return [{ code: 'file-not-kept', params: { name } }];
  const fields = fieldsOf(metadata, confirmed);
  const unsound = signatures.filter((one) => one.integrity !== 'intact' || !one.coversWholeFile || one.wasValidWhenSigned === false);
  return [
    ...(fields === null ? [{ code: 'file-unread', params: { name } }] : []),
    ...formalChecks(fields, { ...context, today }),
    ...(flags.length === 0 ? [] : [{ code: 'file-flagged', params: { name } }]),
    ...unsound.map(({ signer }) => ({ code: 'signature-unsound', params: { name, signer: signer ?? '' } })),
  ];
}

/** How a unit stands on the board of its row: nothing handed in yet, clean, to be looked at, or decided. */
export const BOARD_STANDINGS = ['silent', 'clean', 'look', 'decided'] as const;
export type BoardStanding = (typeof BOARD_STANDINGS)[number];

/** @param look what needs a look; null where nothing waits for a decision */
export function boardStanding(state: TaskState, look: readonly Blocker[] | null): BoardStanding {
  if (state === 'closed') return 'decided';
  if (look === null) return 'silent';
  return look.length === 0 ? 'clean' : 'look';
}
