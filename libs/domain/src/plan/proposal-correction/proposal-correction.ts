import type { JsonValue } from '#domain/audit/event';
import type { Uuid } from '#domain/ids';
import type { AgencyRef } from '#domain/organisation/party';
import type { CellName, PlanProposal } from '#domain/plan/proposal';
import type { Blocker } from '#domain/refusal';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** The cells whose words can be corrected. What a row is numbered is corrected by `row`. */
export const CORRECTABLE_CELLS = ['content', 'lead', 'coordinator', 'deliverable', 'timing'] as const satisfies readonly CellName[];
export type CorrectableCell = (typeof CORRECTABLE_CELLS)[number];

/** What of a plan's head a document says, and a person may say instead. A field that is not there stays. */
export interface ProposedHead {
  readonly title?: string;
  readonly year?: number;
  readonly issuer?: string | null;
  readonly number?: string | null;
  readonly date?: LocalDate | null;
}

/**
 * One thing that a person says of what was read. Rows are named as `namedRows` does, sections by their number.
 * - `cell`: the cell says this; its row is read again.
 * - `lead-mode`: how several leads work; of a joint row, which printed lead submits, and where that is a group which of its units.
 * - `agency`: whom a printed text means, wherever the document prints it; `remember` makes it another name of theirs.
 * - `confirm`: a diagnostic (null: of the document, of the whole row) is answered as it stands; `message` tells it from others of its code.
 * - `accept`: every agency that was resolved with at least this confidence (0–1), and what is asked about it, is right.
 * - `place`: the text `unplaced` (counted from 1, as the list stands then) goes to the end of a cell; null: it belongs to no row.
 */
export type ProposalCorrection =
  | { readonly kind: 'cell'; readonly row: string; readonly cell: CorrectableCell; readonly text: string }
  | {
      readonly kind: 'lead-mode';
      readonly row: string;
      readonly leadMode: 'each' | 'joint';
      readonly submittingLead: string | null;
      readonly submittingMember: Uuid | null;
    }
  | { readonly kind: 'agency'; readonly text: string; readonly ref: AgencyRef; readonly remember: boolean }
  | {
      readonly kind: 'confirm';
      readonly row: string | null;
      readonly cell: CellName | null;
      readonly code: string;
      readonly message: string | null;
    }
  | { readonly kind: 'accept'; readonly atLeast: number }
  | { readonly kind: 'place'; readonly unplaced: number; readonly into: { readonly row: string; readonly cell: CorrectableCell } | null }
  | RowCorrection
  | SectionCorrection
  | { readonly kind: 'head'; readonly head: ProposedHead };

/** `after`: the row of that section below which a new one stands; null puts it at the end. */
export type RowCorrection =
  | {
      readonly kind: 'row';
      readonly op: 'add';
      readonly section: string;
      readonly number: string;
      readonly group: string | null;
      readonly after: string | null;
    }
  | { readonly kind: 'row'; readonly op: 'remove'; readonly row: string }
  | { readonly kind: 'row'; readonly op: 'number'; readonly row: string; readonly number: string; readonly group: string | null };

/** A new section stands at the end; one can be removed when it has no rows. */
export type SectionCorrection =
  | { readonly kind: 'section'; readonly op: 'add'; readonly number: string; readonly title: string }
  | { readonly kind: 'section'; readonly op: 'change'; readonly section: string; readonly number: string; readonly title: string }
  | { readonly kind: 'section'; readonly op: 'remove'; readonly section: string };

/** Who corrects, and when. */
export interface Corrector {
  readonly by: Uuid;
  readonly at: Instant;
}

/** One event of the proposal's stream: what was said, and what stood there before. */
export interface ToldCorrection {
  readonly action: 'plan-proposal.correct' | 'plan-proposal.confirm';
  readonly payload: { readonly [key: string]: JsonValue };
}

/** The proposal after one correction, and what the log tells of it. */
export interface Corrected {
  readonly proposal: PlanProposal;
  readonly told: readonly ToldCorrection[];
}

/** Every reason for which a correction cannot be made; each has its wording in both languages. */
export const PROPOSAL_BLOCKER_CODES = [
  'question-open',
  'document-question-open',
  'proposal-row-unknown',
  'proposal-number-unfit',
  'proposal-number-taken',
  'proposal-section-unknown',
  'proposal-section-taken',
  'proposal-section-has-rows',
  'proposal-agency-unprinted',
  'proposal-agency-unknown',
  'proposal-lead-unknown',
  'proposal-member-unknown',
  'proposal-text-unknown',
  'question-unknown',
  'question-needs-correction',
  'no-document-read',
] as const;
export type ProposalBlocker = Blocker & { readonly code: (typeof PROPOSAL_BLOCKER_CODES)[number] };

/** `refusedFor`: why it cannot be made. */
export interface NotCorrected {
  readonly refusedFor: ProposalBlocker;
}

export function notCorrected(code: ProposalBlocker['code'], params: Readonly<Record<string, string>>): NotCorrected {
  return { refusedFor: { code, params } };
}

export function isCorrected(outcome: Corrected | NotCorrected): outcome is Corrected {
  return 'proposal' in outcome;
}

export function told(action: ToldCorrection['action'], payload: ToldCorrection['payload']): readonly ToldCorrection[] {
  return [{ action, payload }];
}
