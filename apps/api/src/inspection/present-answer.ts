import type { Answered } from '#application/audit/questions/answer-question';
import type { InspectionScope } from '#domain/inspection/inspection-scope';
import { QUESTION_KEYS, type InspectorQuestion } from '#domain/inspection/inspector-question';
import { scopeNote } from '#domain/inspection/scope-notes';
import { writtenCell } from '#domain/inspection/written-table';
import type { Language } from '../http/api-request.js';

export function presentQuestion({ key, title, counted }: InspectorQuestion, language: Language): object {
  return { key, number: QUESTION_KEYS.indexOf(key) + 1, title: title[language], counted: counted[language] };
}

/** A question and a page of its answer, in words. */
export function presentAnswer(question: InspectorQuestion, scope: InspectionScope, answered: Answered, language: Language): object {
  const { columns } = question;
  const { items, nextCursor, at, names } = answered;
  return {
    ...presentQuestion(question, language),
    narrowed: scopeNote(scope, names, language),
    asOf: at.through,
    columns: columns.map(({ name, heading, kind }) => ({ name, heading: heading[language], kind })),
    rows: items.map(({ cells, ...about }) => {
      return { ...about, cells: columns.map((column, index) => writtenCell(column, cells[index] ?? null, language)) };
    }),
    nextCursor,
  };
}
