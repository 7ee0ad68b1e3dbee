import type { Uuid } from '#domain/ids';
import type { PlanItem } from '#domain/plan/plan';
import type { ProposedAgency } from '#domain/plan/proposal';
import type { WaitingChange } from '#domain/plan/waiting-change';

/** What of a row of a published plan a person may correct (đính chính). */
export const CORRECTABLE = ['content', 'deliverables', 'leads', 'coordinators', 'timing', 'nilAllowed'] as const;
export type CorrectableField = (typeof CORRECTABLE)[number];

/** Fields of a row; absent ones are not spoken of. */
export type RowFields = Partial<Pick<PlanItem, CorrectableField>>;

/** A correction of one row. */
export interface Correction extends WaitingChange {
  readonly itemId: Uuid;
  /** The corrected fields as they were, and as they are to be: the same ones in both. */
  readonly before: RowFields;
  readonly after: RowFields;
}

/** A second person looks where a lead or a date changes; words and deliverables apply at once. */
export function needsSecondPerson(after: RowFields): boolean {
  return after.leads !== undefined || after.timing !== undefined;
}

/** Of the fields that somebody wants, those that differ from the row. */
export function changesOf(item: PlanItem, wanted: RowFields): { readonly before: RowFields; readonly after: RowFields } {
  const changed = CORRECTABLE.filter((field) => wanted[field] !== undefined && !isAlready(item, wanted, field));
  return { before: fieldsOf(item, changed), after: fieldsOf(wanted, changed) };
}

/** Whether the row still stands as the correction found it. */
export function isAsFound(item: PlanItem, before: RowFields): boolean {
  return CORRECTABLE.every((field) => before[field] === undefined || isAlready(item, before, field));
}

/** The fields that are spoken of. */
export function fieldsIn(fields: RowFields): readonly CorrectableField[] {
  return CORRECTABLE.filter((field) => fields[field] !== undefined);
}

/** @param fields which of them; all unless said otherwise */
export function fieldsOf(from: RowFields, fields: readonly CorrectableField[] = CORRECTABLE): RowFields {
  return Object.fromEntries(fields.map((field) => [field, from[field]]));
}

function isAlready(item: RowFields, other: RowFields, field: CorrectableField): boolean {
  return written(item, field) === written(other, field);
}

/** What makes two values of a field the same: of agencies whom they mean, of a time its words. */
function written(fields: RowFields, field: CorrectableField): string {
  switch (field) {
    case 'content':
      return fields.content ?? '';
    case 'nilAllowed':
      return String(fields.nilAllowed);
    case 'timing':
      return fields.timing?.text ?? '';
    case 'deliverables':
      return JSON.stringify([fields.deliverables?.mode, fields.deliverables?.items, fields.deliverables?.byIssuer ?? null]);
    case 'leads':
    case 'coordinators':
      return JSON.stringify(fields[field]?.map(meant));
  }
}

function meant({ text, resolved }: ProposedAgency): string {
  return resolved === null ? text : `${resolved.type} ${resolved.id}`;
}
