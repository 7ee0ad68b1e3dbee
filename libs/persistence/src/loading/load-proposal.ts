import type { LoadedProposal } from '#application/ports/loaded';
import type { PlanProposal } from '#domain/plan/proposal';

export const LOAD_PROPOSAL = `
SELECT proposal_id, state, document_id, proposal, version, encode(head, 'hex') AS head
  FROM plan_proposal WHERE tenant_id = $1 AND proposal_id = $2`;

export interface ProposalLoadRow {
  proposal_id: string;
  state: LoadedProposal['state'];
  document_id: string;
  proposal: PlanProposal;
  version: number;
  head: string;
}

export function toProposal(row: ProposalLoadRow): Omit<LoadedProposal, 'head'> {
  return { id: row.proposal_id, state: row.state, documentId: row.document_id, proposal: row.proposal };
}

export const LOAD_COLUMN_READINGS = `
SELECT issuer_unit_id AS "issuerUnitId", heading, meaning FROM column_reading WHERE tenant_id = $1 AND issuer_unit_id = $2`;
