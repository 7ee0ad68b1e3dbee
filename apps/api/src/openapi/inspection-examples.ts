import { exampleIds } from '#composition/example-plan/example-ids';
import type { Examples } from './example.js';

const AUDITOR = 'thao.kiemtra';
const SCOPE = { 'filter[plan]': exampleIds.plan, 'filter[from]': '2025-02-01' } as const;

/** The log, and what an inspector asks and takes away. */
export const INSPECTION_EXAMPLES: Examples = {
  listAuditEvents: { as: AUDITOR, query: { 'filter[task]': exampleIds.task('I.12'), sort: 'time', limit: '5' } },
  readAuditEvent: { as: AUDITOR, id: exampleIds.event('I.12', 'close') },
  countAuditFacets: { as: AUDITOR, query: { 'filter[outcome]': 'done' } },
  listInspectorQuestions: { as: AUDITOR },
  answerInspectorQuestion: { as: AUDITOR, id: 'assignment', query: { ...SCOPE, limit: '5' } },
  exportAnswer: { as: AUDITOR, id: 'lateness', query: SCOPE, body: { format: 'xlsx' } },
  exportPackage: { as: AUDITOR, query: SCOPE },
  exportLog: { as: AUDITOR, query: { 'filter[task]': exampleIds.task('I.12') }, body: { format: 'jsonl' } },
  listAuditExports: { as: AUDITOR },
};
