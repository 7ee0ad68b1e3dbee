import { CONTRIBUTION_STATES, type Contribution, type ContributionState } from '#domain/contribution/contribution';
import type { ContributionCommand, ContributionVerb } from '#domain/contribution/contribution-command';
import type { Actor } from '#domain/organisation/capacity';
import { buildDocument, buildPerson, buildServiceClient, SYSTEM } from '#testing/build-task';

/** Whom the matrix of contributions speaks of: interior leads, justice is asked, the Office decides. */
export const CONTRIBUTION_PEOPLE: Readonly<Record<string, Actor>> = {
  'lead-officer': buildPerson('officer', 'officer@interior'),
  'lead-head': buildPerson('head', 'unit-head@interior'),
  'lead-client': buildServiceClient('interior'),
  'lead-unit-administrator': buildPerson('clerk', 'unit-administrator@interior'),
  'asked-officer': buildPerson('ha', 'officer@justice'),
  'asked-head': buildPerson('asked', 'unit-head@justice'),
  'asked-client': buildServiceClient('justice'),
  'asked-unit-administrator': buildPerson('clerk', 'unit-administrator@justice'),
  'officer-of-both-units': buildPerson('both', 'officer@interior', 'officer@justice'),
  'stranger-head': buildPerson('stranger', 'unit-head@health'),
  'plan-administrator': buildPerson('nga', 'plan-administrator@office'),
  reviewer: buildPerson('mai', 'reviewer@office'),
  'reviewer-in-lead-agency': buildPerson('two-hats', 'reviewer@office', 'officer@interior-team'),
  leader: buildPerson('leader', 'leader@city'),
  auditor: buildPerson('auditor', 'auditor@office'),
  system: SYSTEM,
};

/** Whom the question goes to and who wants the answer: the lead asks a unit, or a party outside; or the row requires it of a unit. */
export const CONTRIBUTION_KINDS: Readonly<Record<string, Pick<Contribution, 'unitId' | 'partyId' | 'origin'>>> = {
  unit: { unitId: 'justice', partyId: null, origin: 'lead' },
  outside: { unitId: null, partyId: 'front', origin: 'lead' },
  row: { unitId: 'justice', partyId: null, origin: 'item' },
};

/** A verb on a question of one kind, and the state that it meets; `-` where it makes the contribution. */
export interface ContributionCase {
  readonly asked: string;
  readonly verb: ContributionVerb;
  readonly contribution: ContributionState | '-';
}

/** Every case. What a row requires the system asks for: nobody requests it. */
export const CONTRIBUTION_CASES: readonly ContributionCase[] = Object.keys(CONTRIBUTION_KINDS).flatMap((asked) => [
  ...(asked === 'row' ? [] : [{ asked, verb: 'request', contribution: '-' } as const]),
  ...(['acknowledge', 'forward', 'give', 'decline', 'respond', 'waive'] as const).flatMap((verb) =>
    CONTRIBUTION_STATES.map((contribution) => ({ asked, verb, contribution })),
  ),
]);

/** The command of a case with nothing missing; what a party outside says is shown by a document. */
export function contributionCommand({ asked, verb }: ContributionCase): ContributionCommand {
  const { unitId = null, partyId = null } = CONTRIBUTION_KINDS[asked] ?? {};
  switch (verb) {
    case 'request':
      return { verb, contributionId: 'contribution', unitId, partyId, question: 'Xin ý kiến', dueOn: '2025-02-14', required: true };
    case 'acknowledge':
      return { verb };
    case 'forward':
      return { verb, personId: 'ha', note: null };
    case 'give':
      return {
        verb,
        opinion: { stance: 'agree-with-comments', text: 'Nhất trí, bổ sung phụ lục', documents: partyId === null ? [] : [buildDocument()] },
      };
    case 'decline':
      return { verb, reason: 'Không thuộc chức năng' };
    case 'respond':
      return { verb, outcome: 'not-adopted', explanation: 'Nội dung đã có trong quy chế' };
    case 'waive':
      return { verb, reason: 'Nội dung đã thống nhất tại cuộc họp' };
  }
}
