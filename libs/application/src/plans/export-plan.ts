import type { CommandRequest, Environment, Moment } from '#application/execute-command/command';
import { lookUp } from '#application/execute-command/look-up';
import { readerIn } from '#application/execute-command/reader-in';
import { recordInCallerStream } from '#application/execute-command/record-in-caller-stream';
import type { OrganisationQueries } from '#application/ports/queries/organisation';
import type { PlanQueries } from '#application/ports/queries/plans';
import type { Uuid } from '#domain/ids';
import { handOf, type Actor } from '#domain/organisation/capacity';
import { buildAppendix } from '#domain/plan/appendix/build-appendix';
import type { PlanAppendix } from '#domain/plan/appendix/plan-appendix';
import { isRefusal, type Refusal } from '#domain/refusal';

/** Where a plan is read from, and the names of people. */
export interface ExportSources {
  readonly plans: PlanQueries;
  readonly organisation: OrganisationQueries;
}

const ACTION = 'plan.export';

/**
 * The appendix of a plan as it stands, for whoever may read the plan: its figures count what that reader sees. What leaves the house is
 * written down, and so is that it was refused.
 * @param form as what it leaves: `docx`, `xlsx`, `print`
 */
export async function exportPlan(
  environment: Environment,
  sources: ExportSources,
  request: CommandRequest,
  planId: Uuid,
  form: string,
): Promise<PlanAppendix | Refusal> {
  const answer = await lookUp(environment, request, ACTION, 'any-capacity', (actor, moment) =>
    appendixFor(sources, request.caller.tenant, { actor, moment }, planId),
  );
  const refusal = isRefusal(answer) ? answer : null;
  await recordInCallerStream(environment, request, {
    action: ACTION,
    outcome: refusal === null ? 'success' : 'denied',
    reasonCode: refusal?.code ?? null,
    target: { type: 'plan', id: planId },
    stateBefore: null,
    payload: { form },
  });
  return answer;
}

/** Null where there is no such plan. */
async function appendixFor(
  { plans, organisation }: ExportSources,
  tenant: Uuid,
  { actor, moment }: { readonly actor: Actor; readonly moment: Moment },
  planId: Uuid,
): Promise<PlanAppendix | null> {
  const reader = readerIn(tenant, actor);
  const plan = await plans.plan(reader, planId);
  if (plan === null) return null;
  const { sections, items } = await plans.rows(reader, planId);
  return buildAppendix({
    plan,
    issuer: plan.issuer.name,
    sections,
    items,
    standings: await plans.standings(reader, [planId], moment.today),
    exportedBy: (await organisation.person(tenant, handOf(actor)))?.name ?? null,
    exportedAt: moment.now,
  });
}
