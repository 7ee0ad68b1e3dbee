import type { ProposalCorrection } from '#domain/plan/proposal-correction/proposal-correction';
import type {
  CorrectionDto,
  HeadCorrectionDto,
  PlaceCorrectionDto,
  RowCorrectionDto,
  SectionCorrectionDto,
} from './proposal-correction.dto.js';

/** What a request says of a proposal, as the rules take it. The fields of each kind are there: the DTOs have seen to it. */
export function correctionOf(correction: CorrectionDto): ProposalCorrection {
  switch (correction.kind) {
    case 'cell': {
      const { kind, row, cell, text } = correction;
      return { kind, row, cell, text };
    }
    case 'lead-mode': {
      const { kind, row, leadMode, submittingLead = null, submittingMember = null } = correction;
      return { kind, row, leadMode, submittingLead, submittingMember };
    }
    case 'agency': {
      const { kind, text, ref, remember } = correction;
      return { kind, text, ref: { type: ref.type, id: ref.id }, remember };
    }
    case 'confirm': {
      const { kind, row, cell, code, message = null } = correction;
      return { kind, row, cell, code, message };
    }
    case 'accept':
      return { kind: correction.kind, atLeast: correction.atLeast };
    case 'place':
      return placed(correction);
    case 'row':
      return rowOf(correction);
    case 'section':
      return sectionOf(correction);
    case 'head':
      return headOf(correction);
  }
}

function placed({ kind, unplaced, row, cell }: PlaceCorrectionDto): ProposalCorrection {
  return { kind, unplaced, into: row === undefined || cell === undefined ? null : { row, cell } };
}

function rowOf({ kind, op, row = '', section = '', number = '', group = null, after = null }: RowCorrectionDto): ProposalCorrection {
  switch (op) {
    case 'add':
      return { kind, op, section, number, group, after };
    case 'remove':
      return { kind, op, row };
    case 'number':
      return { kind, op, row, number, group };
  }
}

function sectionOf({ kind, op, section = '', number = '', title = '' }: SectionCorrectionDto): ProposalCorrection {
  switch (op) {
    case 'add':
      return { kind, op, number, title };
    case 'change':
      return { kind, op, section, number, title };
    case 'remove':
      return { kind, op, section };
  }
}

function headOf({ kind, title, year, issuer, number, date }: HeadCorrectionDto): ProposalCorrection {
  return {
    kind,
    head: {
      ...(title !== undefined && { title }),
      ...(year !== undefined && { year }),
      ...(issuer !== undefined && { issuer }),
      ...(number !== undefined && { number }),
      ...(date !== undefined && { date }),
    },
  };
}
