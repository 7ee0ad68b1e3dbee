import type { Command } from '#application/execute-command/command';
import { creation } from '#application/execute-command/creation';
import { planCapacity } from '#application/plans/plan-capacity';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import type { Change } from '#application/ports/changes';
import type { OrganisationRecord } from '#application/ports/loaded';
import type { SaidColumn } from '#application/ports/plan-reader';
import type { Uuid } from '#domain/ids';
import { organisationOn } from '#domain/organisation/organisation';
import type { ColumnReading } from '#domain/plan/column-reading';
import type { PlanProposal } from '#domain/plan/proposal';
import { isRefusal, refuse } from '#domain/refusal';
import { headingKey } from '#plan-import/table/column-meaning';

const action = 'plan-proposal.create';

/** Who issued the document, and what somebody said that its headings mean: it is remembered for the issuer's next plan. */
export interface SaidOfDocument {
  readonly issuerUnitId: Uuid | null;
  readonly columns: readonly SaidColumn[];
}

interface Loaded extends OrganisationRecord {
  readonly known: readonly ColumnReading[];
}

/** Keeps what was read from a document, its agencies resolved against the organisation of today, until somebody approves it. */
export function proposePlan(
  id: Uuid,
  documentId: Uuid,
  read: PlanProposal,
  { issuerUnitId, columns }: SaidOfDocument = { issuerUnitId: null, columns: [] },
): Command<Loaded, { readonly id: Uuid }> {
  return {
    action,
    target: { type: 'plan-proposal', id },
    async load(loading) {
      const [organisation, known] = await Promise.all([
        loading.organisation(),
        issuerUnitId === null ? [] : loading.columnReadings(issuerUnitId),
      ]);
      return { ...organisation, known };
    },
    standing: () => null,
    decide: ({ units, parties, known }, actor, moment, request) => {
      const capacity = planCapacity(action, null, actor, null, request);
      if (isRefusal(capacity)) return capacity;
      if (issuerUnitId !== null && !units.some((unit) => unit.id === issuerUnitId))
        return refuse('invalid', action, null, [{ code: 'unit-unknown' }]);
      const proposal = resolveAgencies(read, organisationOn(moment.today, units, parties));
      const record = { id, documentId, proposal, createdBy: actor.id, createdAt: moment.now };
      return creation({
        action,
        type: 'plan-proposal',
        id,
        actor,
        capacity,
        stateAfter: 'open',
        after: {
          documentId,
          title: proposal.title,
          rows: proposal.sections.reduce((rows, { items }) => rows + items.length, 0),
          issuerUnitId,
          columns: columns.map((column) => ({ ...column })),
        },
        changes: [{ kind: 'plan-proposal.create', proposal: record }, ...rememberedColumns(issuerUnitId, columns, known)],
      });
    },
  };
}

/** What was said of an issuer's headings is kept for its next plan. */
export function rememberedColumns(
  issuerUnitId: Uuid | null,
  columns: readonly SaidColumn[],
  known: readonly ColumnReading[],
): readonly Change[] {
  if (issuerUnitId === null) return [];
  const said = new Map(columns.map(({ heading, meaning }) => [headingKey(heading), meaning]));
  return [...said].map(([heading, meaning]): Change => {
    const isKnown = known.some((one) => one.heading === heading);
    return { kind: isKnown ? 'column-reading.save' : 'column-reading.create', reading: { issuerUnitId, heading, meaning } };
  });
}
