import type { Diagnostic, PlanProposal } from '#domain/plan/proposal';

/** `clean`: can be approved as it is (`docket plan parse` ends with 0); `with-questions`: somebody must answer first (1). */
export type ReadingClass = 'clean' | 'with-questions';

export function readingClassOf(proposal: PlanProposal): ReadingClass {
  return allDiagnostics(proposal).some(({ severity }) => severity === 'question') ? 'with-questions' : 'clean';
}

function allDiagnostics({ diagnostics, sections }: PlanProposal): readonly Diagnostic[] {
  return [...diagnostics, ...sections.flatMap(({ items }) => items.flatMap((item) => item.diagnostics))];
}
