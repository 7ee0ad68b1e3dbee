import type { AgencyRef } from '#domain/organisation/party';
import type { PlanProposal, ProposedDeliverables, ProposedItem } from '#domain/plan/proposal';

/** An agency as printed, and whom it means; null where the organisation has nobody of that name. */
export interface TrueAgency {
  readonly text: string;
  readonly ref: AgencyRef | null;
}

/** What one row says. `number` is the path within the section, `1` or `2.a`; `group` the heading above a, b, … or null. */
export interface TrueRow {
  readonly number: string;
  readonly group: string | null;
  readonly content: string;
  readonly leads: readonly TrueAgency[];
  /** Those that the lead cell names come first. */
  readonly coordinators: readonly TrueAgency[];
  /** How many of the coordinators the lead cell itself names, by "Đơn vị phối hợp: …". */
  readonly namedByLead: number;
  readonly deliverables: ProposedDeliverables;
  readonly timing: ProposedItem['timing'];
  readonly nilAllowed: boolean;
}

/** `number` and `title` are empty where the plan has no sections. */
export interface TrueSection {
  readonly number: string;
  readonly title: string;
  readonly rows: readonly TrueRow[];
}

/** What a plan says, however it is printed. */
export interface TruePlan {
  readonly title: string;
  readonly year: number;
  /** The document that it is an appendix of; all null where it does not say. */
  readonly identity: Pick<PlanProposal, 'issuer' | 'number' | 'date'>;
  readonly sections: readonly TrueSection[];
}
