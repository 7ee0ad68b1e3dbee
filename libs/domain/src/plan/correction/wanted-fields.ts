import { unitInForce, type Organisation } from '#domain/organisation/organisation';
import type { AgencyRef } from '#domain/organisation/party';
import type { RowFields } from '#domain/plan/correction/correction';
import type { Plan, PlanItem } from '#domain/plan/plan';
import type { ProposedAgency, ProposedDeliverables } from '#domain/plan/proposal';
import type { Blocker } from '#domain/refusal';
import { parseTiming } from '#domain/timing/parse-timing';

/** How somebody wants a row to read; what is left out stays. */
export interface WantedRow {
  readonly content?: string;
  readonly deliverables?: ProposedDeliverables;
  readonly leads?: readonly AgencyRef[];
  readonly coordinators?: readonly AgencyRef[];
  /** In the words of a plan: `Trước ngày 15/6/2025`. */
  readonly timing?: string;
  readonly nilAllowed?: boolean;
}

/**
 * The fields of the row as they are wanted: agencies by their names, or as they were printed where the row named them already; the time
 * read as a plan's. Blockers: `correction-agency-unknown` (id), `requirement-unknown` (number).
 */
export function wantedFields(
  wanted: WantedRow,
  item: PlanItem,
  { year }: Plan,
  organisation: Organisation,
): { readonly fields: RowFields; readonly blockers: readonly Blocker[] } {
  const { leads, coordinators, timing, deliverables, ...said } = wanted;
  const printed = [...item.leads, ...item.coordinators];
  const named = (refs: readonly AgencyRef[]): readonly ProposedAgency[] =>
    refs.map((ref) => printed.find(({ resolved }) => isSame(resolved, ref)) ?? agencyBy(ref, organisation));
  const parsed = timing === undefined ? null : parseTiming(timing, year);
  const unknown = [...(leads ?? []), ...(coordinators ?? [])].filter((ref) => nameOf(ref, organisation) === null);
  return {
    fields: {
      ...said,
      ...(deliverables && { deliverables: asValues(deliverables) }),
      ...(leads && { leads: named(leads) }),
      ...(coordinators && { coordinators: named(coordinators) }),
      ...(parsed && { timing: { text: parsed.text, rules: parsed.rules, since: organisation.on } }),
    },
    blockers: [
      ...unknown.map(({ id }) => ({ code: 'correction-agency-unknown', params: { row: item.path, id } })),
      ...notListed(deliverables).map((number) => ({ code: 'requirement-unknown', params: { number: String(number) } })),
    ],
  };
}

/** As values: what is logged is made of plain JSON alone. */
function asValues({ mode, items, byIssuer }: ProposedDeliverables): ProposedDeliverables {
  return { mode, items: [...items], ...(byIssuer && { byIssuer: [...byIssuer] }) };
}

function notListed({ items, byIssuer = [] }: Partial<ProposedDeliverables> = {}): readonly number[] {
  return byIssuer.filter((number) => number > (items?.length ?? 0));
}

function agencyBy({ type, id }: AgencyRef, organisation: Organisation): ProposedAgency {
  return { text: nameOf({ type, id }, organisation) ?? id, resolved: { type, id }, confidence: 1 };
}

/** Null where nobody of the kind is known by the id, or no longer. */
function nameOf({ type, id }: AgencyRef, organisation: Organisation): string | null {
  if (type === 'unit') return unitInForce(organisation, id)?.name ?? null;
  const party = organisation.partiesById.get(id);
  return party?.kind === type ? party.name : null;
}

function isSame(one: AgencyRef | null, other: AgencyRef): boolean {
  return one !== null && one.type === other.type && one.id === other.id;
}
