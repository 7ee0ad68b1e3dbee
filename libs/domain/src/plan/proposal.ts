import type { Uuid } from '#domain/ids';
import type { AgencyRef } from '#domain/organisation/party';
import type { AgencyCandidate } from '#domain/organisation/suggest-names';
import type { TimingRule } from '#domain/timing/rule';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** The columns of a plan's table, by meaning. */
export const CELL_NAMES = ['number', 'content', 'lead', 'coordinator', 'deliverable', 'timing'] as const;
export type CellName = (typeof CELL_NAMES)[number];

/**
 * What a reading of the document wants to say: `question` needs an answer before approval, `warning` a look,
 * `info` nothing. `cell` is null where the whole row or document is meant. `message` is Vietnamese. `about`: the printed words that it is
 * about, where these are not the whole cell.
 */
export interface Diagnostic {
  readonly code: string;
  readonly cell: CellName | null;
  readonly severity: 'question' | 'warning' | 'info';
  readonly message: string;
  readonly about?: string;
}

/** A diagnostic that a person has answered as it stands: it is asked no more. `asked`: its words, and those of others of its code. */
export interface Confirmation {
  readonly cell: CellName | null;
  readonly code: string;
  readonly asked?: readonly string[];
  readonly by: Uuid;
  readonly at: Instant;
}

/** Whom a person says that a printed text means, wherever this document prints it. */
export interface ChosenAgency {
  readonly text: string;
  readonly ref: AgencyRef;
  readonly by: Uuid;
  readonly at: Instant;
}

/**
 * One agency as printed, without bullet and closing punctuation. `resolved` and `confidence` (0–1) are null until it has a name in the
 * organisation; `candidates` stand only where it was looked up, is nobody's name, and is like some.
 */
export interface ProposedAgency {
  readonly text: string;
  readonly resolved: AgencyRef | null;
  readonly confidence: number | null;
  readonly candidates?: readonly AgencyCandidate[];
}

/** `all`: every one is due; `any`: one of them ("Quyết định/Kế hoạch"); `open`: whatever of the kind arises. */
export interface ProposedDeliverables {
  readonly mode: 'all' | 'any' | 'open';
  readonly items: readonly string[];
  /** Numbers (from 1) of those that whoever signs the row's result gives, and not its lead; absent while nobody has said. */
  readonly byIssuer?: readonly number[];
}

/**
 * Where a row stands in the document, counted from 1; `page` is null where the format has no pages. Lines of a cell are kept, as `\n`.
 * `scan` gives, for each cell that was restored from a damaged scan and is not sure, what the scan has: '' where nothing is legible.
 * `cells` is what the document prints, always; `corrected` what people have put in its place (of the number: the path within the section),
 * `confirmed` what they have said of it.
 */
export interface RowSource {
  readonly page: number | null;
  readonly table: number;
  readonly row: number;
  readonly cells: Readonly<Record<CellName, string>>;
  readonly scan?: Readonly<Partial<Record<CellName, string>>>;
  readonly corrected?: Readonly<Partial<Record<CellName, string>>>;
  readonly confirmed?: readonly Confirmation[];
}

/** One row. `number` is the path within the section, `1` or `1.a`; `group` the heading above a, b, … or null. */
export interface ProposedItem {
  readonly number: string;
  readonly group: string | null;
  readonly content: string;
  /** `unknown` while nobody said whether several leads act each for itself or jointly. */
  readonly leadMode: 'each' | 'joint' | 'unknown';
  readonly leads: readonly ProposedAgency[];
  /** Of a joint row: which of its leads submits, as printed; absent while nobody has said. */
  readonly submittingLead?: string;
  /** Where that lead is a group: which of its units does; absent while nobody has said. */
  readonly submittingMember?: Uuid;
  readonly coordinators: readonly ProposedAgency[];
  readonly deliverables: ProposedDeliverables;
  readonly timing: { readonly text: string; readonly rules: readonly TimingRule[] };
  /** "(nếu có)": that nothing arose is an answer. */
  readonly nilAllowed: boolean;
  readonly source: RowSource;
  /** The row of last year's plan that it goes on from; absent or null of a row that goes on from none. */
  readonly clonedFrom?: Uuid | null;
  readonly diagnostics: readonly Diagnostic[];
}

export interface SectionHead {
  /** Roman, `IX`. */
  readonly number: string;
  readonly title: string;
}

/** `printed`: what the document prints where people have said otherwise; null: they have added it. */
export interface ProposedSection extends SectionHead {
  readonly printed?: SectionHead | null;
  readonly items: readonly ProposedItem[];
}

/** What a column of the table means: one cell of a row, lead and coordinators in one, or what is known and none of a plan's (`aside`). */
export const COLUMN_MEANINGS = [...CELL_NAMES, 'lead-and-coordinator', 'aside'] as const;
export type ColumnMeaning = (typeof COLUMN_MEANINGS)[number];

/** A column of the table as its heading prints it (upper heading first, ` / ` between); `meaning` null where nobody knows it. */
export interface ProposedColumn {
  readonly meaning: ColumnMeaning | null;
  readonly text: string;
}

/** A row of the document that somebody has taken out, under the name that it had. */
export interface RemovedRow {
  readonly row: string;
  readonly source: RowSource;
}

/**
 * A document on its way to a plan: the contract of `docket plan parse --json`. All texts are NFC with single spaces.
 * Nothing of the document is lost: what belongs to no row is in `unplaced`, and what people said belongs to none in `dropped`. `title` is
 * empty where none is printed.
 */
export interface PlanProposal {
  readonly title: string;
  readonly issuer: string | null;
  readonly number: string | null;
  readonly date: LocalDate | null;
  readonly year: number | null;
  readonly columns: readonly ProposedColumn[];
  readonly sections: readonly ProposedSection[];
  readonly unplaced: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of `diagnostics`; what was confirmed of a row stands in its source. */
  readonly confirmed?: readonly Confirmation[];
  readonly agencies?: readonly ChosenAgency[];
  readonly removed?: readonly RemovedRow[];
  readonly dropped?: readonly string[];
  /** Last year's plan whose rows it goes on from: no document is read for it, and `source` is where last year's rows stand. */
  readonly clonedFrom?: Uuid;
}
