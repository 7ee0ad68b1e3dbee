import { readLog } from '#application/audit/read-log';
import type { CommandRequest, Environment } from '#application/execute-command/command';
import { momentOf } from '#application/execute-command/moment-of';
import type { AsOf, InspectionQueries, ScopeNames, Stretch } from '#application/ports/queries/inspection';
import type { Page } from '#application/ports/queries/page';
import type { InspectionScope } from '#domain/inspection/inspection-scope';
import type { AnswerRow, QuestionKey } from '#domain/inspection/inspector-question';
import type { Refusal } from '#domain/refusal';

/** A page of the answer, as of now. */
export interface Answered extends Page<AnswerRow> {
  readonly at: AsOf;
  readonly names: ScopeNames;
}

/** One of the ten questions, for an auditor: that it was asked is written down as a read of the log, and so is that it was refused. */
export function answerQuestion(
  environment: Environment,
  inspection: InspectionQueries,
  request: CommandRequest,
  key: QuestionKey,
  { scope, stretch }: { readonly scope: InspectionScope; readonly stretch: Stretch },
): Promise<Answered | Refusal> {
  const { tenant } = request.caller;
  const { now, today } = momentOf(environment);
  const at = { today, through: now };
  return readLog<Answered>(environment, request, { question: key, scope: { ...scope } }, async () => {
    const [page, names] = [await inspection.answer(tenant, key, scope, at, stretch), await inspection.scopeNames(tenant, scope)];
    return { result: { ...page, at, names }, count: page.items.length };
  });
}
