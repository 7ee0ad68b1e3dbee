import type { CommandRequest, Environment } from '#application/execute-command/command';
import { read } from '#application/execute-command/read';
import { countingPlans } from '#application/plans/counting-plans';
import type { Uuid } from '#domain/ids';
import { awaitedBy, EVENT_KINDS, waitingRules, type EventKind } from '#domain/occurrence/event-kind';
import type { PlanItem } from '#domain/plan/plan';
import type { Refusal } from '#domain/refusal';

/** A row of a published plan that waits for something to happen. */
export interface AwaitingRow {
  readonly plan: { readonly id: Uuid; readonly code: string };
  readonly itemId: Uuid;
  readonly path: string;
  readonly content: string;
  /** The printed time. */
  readonly timing: string;
  /** The printed roles that are to be named: who they are this time. */
  readonly roles: readonly { readonly id: Uuid; readonly text: string }[];
}

/** What the published plans wait for, kind by kind; kinds that nothing waits for are left out. */
export interface Awaited {
  readonly kind: EventKind;
  readonly rows: readonly AwaitingRow[];
}

export function readAwaited(environment: Environment, request: CommandRequest): Promise<readonly Awaited[] | Refusal> {
  return read(environment, request, 'occurrence.list', 'any-capacity', async (loading) => {
    const plans = await countingPlans(loading);
    const rows = plans.flatMap(({ plan, items }) =>
      items.flatMap((item) => waitingRules(item).map((rule) => ({ kind: awaitedBy(rule), row: awaitingRow(plan, item) }))),
    );
    return EVENT_KINDS.map((kind) => ({ kind, rows: rows.filter((one) => one.kind === kind).map(({ row }) => row) })).filter(
      (awaited) => awaited.rows.length > 0,
    );
  });
}

function awaitingRow({ id, code }: AwaitingRow['plan'], item: PlanItem): AwaitingRow {
  const roles = [...item.leads, ...item.coordinators].flatMap(({ text, resolved }) =>
    resolved?.type === 'role' ? [{ id: resolved.id, text }] : [],
  );
  return { plan: { id, code }, itemId: item.id, path: item.path, content: item.content, timing: item.timing.text, roles };
}
