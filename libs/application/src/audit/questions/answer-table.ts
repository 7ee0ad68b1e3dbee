import type { AsOf, InspectionQueries } from '#application/ports/queries/inspection';
import type { Uuid } from '#domain/ids';
import type { InspectionScope } from '#domain/inspection/inspection-scope';
import type { InspectorQuestion, QuestionKey } from '#domain/inspection/inspector-question';
import { questionOf } from '#domain/inspection/inspector-questions';
import { asOfNote, scopeNote } from '#domain/inspection/scope-notes';
import { writtenCell, type TableLanguage, type WrittenTable } from '#domain/inspection/written-table';

/** Rows read at once. */
const STRETCH = 1_000;

interface Asked {
  readonly question: QuestionKey;
  readonly scope: InspectionScope;
  readonly language: TableLanguage;
}

/** The whole answer to a question as a table; its rows are read as they are written. */
export async function answerTable(inspection: InspectionQueries, tenant: Uuid, asked: Asked, at: AsOf): Promise<WrittenTable> {
  const { scope, language } = asked;
  const question = questionOf(asked.question);
  const names = await inspection.scopeNames(tenant, scope);
  return {
    title: question.title[language],
    notes: [question.counted[language], scopeNote(scope, names, language), asOfNote(at.through, language)],
    headings: question.columns.map(({ heading }) => heading[language]),
    rows: rowsOf(inspection, tenant, question, asked, at),
  };
}

async function* rowsOf(
  inspection: InspectionQueries,
  tenant: Uuid,
  { key, columns }: InspectorQuestion,
  { scope, language }: Asked,
  at: AsOf,
): AsyncIterable<readonly string[]> {
  let cursor: string | null = null;
  do {
    const page = await inspection.answer(tenant, key, scope, at, { limit: STRETCH, cursor });
    for (const { cells } of page.items) yield columns.map((column, index) => writtenCell(column, cells[index] ?? null, language));
    cursor = page.nextCursor;
  } while (cursor !== null);
}
