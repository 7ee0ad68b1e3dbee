import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import { agencyOf } from '#domain/organisation/agency';
import type { Membership } from '#domain/organisation/membership';
import { organisationOn } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { isValidOn } from '#domain/organisation/validity';
import { UNTOUCHED, type Sibling, type Task, type TaskFacts } from '#domain/task/task';
import { MACHINE_VERSION } from '#domain/task/task.machine';
import type { LocalDate } from '#domain/time/local-date';
import { FACTS, JUSTICE_CO_LEADS } from '#testing/build-task';
import { buildUnit } from '#testing/build-unit';
import type { HandedIn } from './handed-in.js';

/** People, their posts and the units they hold them in, with one task, on one day; every move makes another of it. */
export interface Town {
  readonly today: LocalDate;
  readonly units: readonly Unit[];
  readonly memberships: readonly Membership[];
  /** Who stands in for whom in which post. */
  readonly deputies: readonly Standing[];
  readonly task: Task;
  /** Whose hands are in the other tasks with which it is combined. */
  readonly combinedHands: readonly Uuid[];
  /** What came of whose hands, and for which unit: all that the oracle knows of the task. */
  readonly history: readonly HandedIn[];
}

/** From a day on, one person stands in for another in a post, while the other holds it. */
export interface Standing {
  readonly personId: Uuid;
  readonly forPersonId: Uuid;
  readonly unitId: Uuid;
  readonly role: Membership['role'];
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export const PEOPLE = ['an', 'binh', 'chi', 'dung', 'em', 'giang', 'ha', 'hoa', 'khoa', 'lam'] as const;

/** The posts of the first day, as `role@unit`. */
const POSTS: Readonly<Record<(typeof PEOPLE)[number], readonly string[]>> = {
  an: ['officer@interior'],
  binh: ['unit-head@interior'],
  chi: ['officer@interior', 'reviewer@office'],
  dung: ['reviewer@office'],
  em: ['reviewer@office', 'plan-administrator@office'],
  giang: ['unit-head@justice'],
  ha: ['officer@justice', 'reviewer@office'],
  hoa: ['officer@interior-team', 'reviewer@office'],
  khoa: ['unit-head@health', 'reviewer@office'],
  lam: ['unit-head@office', 'officer@office'],
};

const UNITS: readonly Unit[] = [
  buildUnit('city', { isAgency: false }),
  ...['interior', 'office', 'justice', 'health'].map((id) => buildUnit(id, { parentId: 'city' })),
  buildUnit('interior-team', { parentId: 'interior', isAgency: false }),
];

/** How the task is led and closed: alone or jointly, by the head or by officers too, whether the lead holds another of the obligation, and whether somebody else signs. */
export interface Beginning {
  readonly joint: boolean;
  readonly sibling: boolean;
  readonly officerSubmits: boolean;
  readonly closePolicy: TaskFacts['closePolicy'];
  readonly issuer: TaskFacts['issuer'];
}

/** What the lead took over of the same obligation, prepared by somebody who reviews. */
const SIBLING: Sibling = { taskId: 'sibling', reference: 'sibling', state: 'assigned', bundleId: null, preparedBy: ['dung'] };

export function foundTown({ joint, sibling, officerSubmits, closePolicy, issuer }: Beginning): Town {
  const memberships = PEOPLE.flatMap((personId) =>
    POSTS[personId].map((post): Membership => {
      const [role, unitId] = post.split('@') as [Membership['role'], Uuid];
      return { id: `${personId}: ${post}`, personId, unitId, role, validFrom: '2024-01-01', validTo: null };
    }),
  );
  const coLeads = joint ? [{ ...JUSTICE_CO_LEADS, officerSubmits: true }] : [];
  const facts: TaskFacts = { ...FACTS, nilAllowed: true, coLeads, siblings: sibling ? [SIBLING] : [], officerSubmits, closePolicy, issuer };
  const context = { ...UNTOUCHED, effectiveDueOn: '2025-02-10' };
  const task: Task = { id: 'task', state: 'draft', version: 0, machineVersion: MACHINE_VERSION, context, facts };
  return { today: '2025-02-12', units: UNITS, memberships, deputies: [], task, combinedHands: [], history: [] };
}

/** A person with what they are today, or a unit's software that acts for them. */
export function actorOf({ today, units, memberships, deputies }: Town, personId: Uuid, software: Uuid | null): Actor {
  const organisation = organisationOn(today, units, []);
  if (software !== null) {
    const works = memberships.some((one) => one.personId === personId && one.unitId === software && isValidOn(one, today));
    const standing = {
      id: `client of ${software}`,
      role: 'service',
      unitId: software,
      agencyId: agencyOf(software, organisation),
      deputyFor: null,
    } as const;
    return { type: 'service', id: standing.id, onBehalfOf: personId, capacities: works ? [standing] : [] };
  }
  const held = memberships.filter((one) => one.personId === personId && isValidOn(one, today));
  const own = held.map(({ id, role, unitId }) => ({ id, role, unitId, agencyId: agencyOf(unitId, organisation), deputyFor: null }));
  const stoodIn = standingIn({ today, memberships, deputies }, personId).map(({ forPersonId, role, unitId }) => ({
    id: `${personId} for ${forPersonId}: ${role}@${unitId}`,
    role,
    unitId,
    agencyId: agencyOf(unitId, organisation),
    deputyFor: forPersonId,
  }));
  return { type: 'person', id: personId, onBehalfOf: null, capacities: [...own, ...stoodIn] };
}

/** For whom somebody stands in today: only where the other still holds the post. */
export function standingIn({ today, memberships, deputies }: Pick<Town, 'today' | 'memberships' | 'deputies'>, personId: Uuid): Standing[] {
  return deputies.filter(
    (one) =>
      one.personId === personId &&
      isValidOn(one, today) &&
      memberships.some(
        (held) => held.personId === one.forPersonId && held.unitId === one.unitId && held.role === one.role && isValidOn(held, today),
      ),
  );
}
