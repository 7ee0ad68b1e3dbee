import type { ConfirmedFieldsDto, StatedFigureDto, SubmissionDto } from '#api-client/index';
import { pairedDocuments } from './paired-documents';

export type ComparedVersion = Pick<SubmissionDto, 'documents' | 'evidence'>;

const FIELDS = ['type', 'number', 'issuedOn', 'signer'] as const satisfies readonly (keyof ConfirmedFieldsDto)[];

/** A field that was confirmed otherwise than in the version before; null where the document bears none. */
export interface ChangedField {
  /** Of the document as the newer version names it. */
  readonly name: string;
  readonly field: (typeof FIELDS)[number];
  readonly before: string | null;
  readonly after: string | null;
}

/** A figure that was given otherwise; null where it was not given. */
export interface ChangedFigure {
  readonly before: StatedFigureDto | null;
  readonly after: StatedFigureDto | null;
}

/** What was confirmed of the documents that follow one another, where somebody looked at both. */
export function changedFields(before: ComparedVersion, after: ComparedVersion): readonly ChangedField[] {
  const { same, changed } = pairedDocuments(before.documents, after.documents);
  const unchanged = same.flatMap((now) =>
    before.documents
      .filter(({ digest }) => digest === now.digest)
      .slice(0, 1)
      .map((old) => [old, now] as const),
  );
  return [...unchanged, ...changed.map((pair) => [pair.before, pair.after] as const)].flatMap(([old, now]) => {
    const was = fieldsOf(before, old.documentId);
    const is = fieldsOf(after, now.documentId);
    if (was === null || is === null) return [];
    return FIELDS.filter((field) => was[field] !== is[field]).map((field) => ({
      name: now.name,
      field,
      before: was[field],
      after: is[field],
    }));
  });
}

/** Figures follow one another by what they count and for which period; of several, in their order. */
export function changedFigures(before: ComparedVersion, after: ComparedVersion): readonly ChangedFigure[] {
  const open = [...before.evidence.figures];
  const followed = after.evidence.figures.map((now): ChangedFigure => {
    const place = open.findIndex((one) => keyOf(one) === keyOf(now));
    return { before: place === -1 ? null : (open.splice(place, 1)[0] ?? null), after: now };
  });
  const gone = open.map((one): ChangedFigure => ({ before: one, after: null }));
  return [...followed, ...gone].filter((one) => one.before?.value !== one.after?.value || one.before?.unit !== one.after?.unit);
}

function fieldsOf({ evidence }: ComparedVersion, documentId: string): ConfirmedFieldsDto | null {
  return evidence.documents.find((one) => one.documentId === documentId && one.fields !== null)?.fields ?? null;
}

function keyOf({ name, period }: StatedFigureDto): string {
  return JSON.stringify([name.trim().toLowerCase(), period]);
}
