import type { Actor } from '#domain/organisation/capacity';
import { isValidOn } from '#domain/organisation/validity';
import type { DocumentRef } from '#domain/task/document-ref';
import type { Sibling, TaskFacts } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';
import { buildDocument, buildPerson, buildServiceClient, decidersAre, FACTS, JUSTICE_CO_LEADS, OFFICE_REVIEWER } from '#testing/build-task';
import type { Resident } from '../site/house.js';

/**
 * Everybody who acts in a sequence: people of every relation to the task, people of two relations, whoever leaves or arrives while it
 * goes on, and software with and without a person behind it. Whoever stands in for somebody belongs here too.
 */
export const CAST: readonly Resident[] = [
  { actor: buildPerson('an', 'officer@interior') },
  { actor: buildPerson('binh', 'unit-head@interior') },
  { actor: buildPerson('chi', 'officer@interior', 'reviewer@office') },
  { actor: buildPerson('dung', 'reviewer@office') },
  { actor: buildPerson('em', 'reviewer@office', 'plan-administrator@office') },
  { actor: buildPerson('giang', 'leader@city') },
  { actor: buildPerson('ha', 'officer@justice') },
  { actor: buildPerson('khoa', 'unit-head@justice') },
  { actor: buildPerson('lam', 'officer@interior-team', 'reviewer@office') },
  { actor: buildPerson('minh', 'auditor@office') },
  { actor: buildPerson('nga', 'plan-administrator@office') },
  { actor: buildPerson('oanh', 'unit-head@health') },
  { actor: buildPerson('pham', 'officer@office') },
  { actor: buildPerson('leaving', 'officer@interior', 'unit-head@interior'), term: { validFrom: '2024-01-01', validTo: '2025-02-14' } },
  { actor: buildPerson('coming', 'reviewer@office'), term: { validFrom: '2025-02-15', validTo: null } },
  { actor: buildServiceClient('interior') },
  { actor: buildServiceClient('interior', 'an') },
  { actor: buildServiceClient('office', 'dung') },
];

export const DOCUMENTS: readonly [DocumentRef, ...DocumentRef[]] = [
  buildDocument('Bao cao.pdf', 'an'),
  buildDocument('Phu luc.pdf', 'dung'),
  buildDocument('Bang tong hop.pdf', 'leaving'),
  buildDocument('Van ban den.pdf', 'pham'),
];

const LEADER_CLOSES: TaskFacts['deciders'] = {
  ...decidersAre(OFFICE_REVIEWER),
  close: { kind: 'role', role: 'leader', unitId: 'city' },
};

/** Two of the Office, then a leader. */
const TWO_LEVELS: TaskFacts['deciders'] = {
  ...decidersAre(OFFICE_REVIEWER),
  approve: [
    { level: 1, deciders: [OFFICE_REVIEWER], needed: 2 },
    { level: 2, deciders: [{ kind: 'role', role: 'leader', unitId: 'city' }], needed: 1 },
  ],
};
/** What the lead took over of the same obligation. */
const SIBLING: Sibling = { taskId: 'sibling', reference: 'sibling', state: 'assigned', bundleId: null, preparedBy: ['dung'] };

/** The houses of a sequence: each policy of plan and unit, alone and joint. */
export const POLICIES: readonly TaskFacts[] = [
  { ...FACTS, siblings: [SIBLING] },
  { ...FACTS, siblings: [SIBLING], officerSubmits: true, nilAllowed: true, closePolicy: 'on-final-approval' },
  { ...FACTS, closePolicy: 'by-leader', deciders: LEADER_CLOSES },
  { ...FACTS, coLeads: [{ ...JUSTICE_CO_LEADS, officerSubmits: true }], closePolicy: 'on-final-approval' },
  { ...FACTS, coLeads: [JUSTICE_CO_LEADS], officerSubmits: true, nilAllowed: true },
  { ...FACTS, deciders: decidersAre({ kind: 'person', personId: 'giang' }), nilAllowed: true },
  { ...FACTS, deciders: TWO_LEVELS, closePolicy: 'on-final-approval' },
  { ...FACTS, issuer: 'Chủ tịch', closePolicy: 'on-final-approval' },
];

/** The actor with what they are on the day. */
export function onDay({ actor, term }: Resident, today: LocalDate): Actor {
  return term === undefined || isValidOn(term, today) ? actor : { ...actor, capacities: [] };
}
