import type { Page, PageRequest } from '#application/ports/queries/page';
import type { Uuid } from '#domain/ids';
import type { UnitName } from '#application/ports/loaded';
import type { Absence } from '#domain/organisation/absence';
import type { Deputy } from '#domain/organisation/deputy';
import type { Membership } from '#domain/organisation/membership';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';
import type { Instant, LocalDate } from '#domain/time/local-date';

/** An object with the number of the last event in its stream, for `If-Match`. */
export type Versioned<Object> = Object & { readonly version: number };

export interface PersonName {
  readonly id: Uuid;
  readonly name: string;
}

export interface PersonListItem extends PersonName {
  readonly memberships: readonly Versioned<Membership>[];
}

/** A role in a unit and who holds it. */
export interface Member extends Versioned<Membership> {
  readonly person: PersonName;
}

export interface DeputyListItem extends Versioned<Deputy> {
  readonly person: PersonName;
  readonly forPerson: PersonName;
  readonly unit: UnitName;
}

export interface DeputyFilter {
  /** Deputies in office on this day. */
  readonly on: LocalDate;
  /** Ids or codes; empty for every unit. */
  readonly unit: readonly string[];
}

export interface AbsenceListItem extends Versioned<Absence> {
  readonly person: PersonName;
}

export interface AbsenceFilter {
  /** Absences of this day or later. */
  readonly from: LocalDate;
  /** Units in which the person holds a role on that day, by id or code; empty for every unit. */
  readonly unit: readonly string[];
  /** Empty for everybody. */
  readonly person: readonly Uuid[];
}

export interface UnitFilter {
  /** Units in force on this day. */
  readonly on: LocalDate;
  readonly code: readonly string[];
  readonly type: readonly string[];
  readonly parent: readonly string[];
  readonly words: string | null;
}

/** A reorganisation that was applied. */
export interface AppliedReorganisation {
  readonly id: Uuid;
  readonly name: string;
  readonly legalBasis: string;
  readonly effectiveOn: LocalDate;
  readonly steps: number;
  /** Null where the system did. */
  readonly appliedBy: PersonName | null;
  readonly appliedAt: Instant;
}

export interface OrganisationQueries {
  reorganisations(tenant: Uuid, page: PageRequest<'effectiveOn'>): Promise<Page<AppliedReorganisation>>;
  units(tenant: Uuid, filter: UnitFilter, page: PageRequest<'code'>): Promise<Page<Versioned<Unit>>>;
  parties(tenant: Uuid, page: PageRequest<'name'>): Promise<Page<Versioned<Party>>>;
  people(
    tenant: Uuid,
    filter: { readonly unit: readonly string[]; readonly words: string | null },
    page: PageRequest<'name'>,
  ): Promise<Page<PersonListItem>>;
  /** Who of these is there, in no order. */
  names(tenant: Uuid, personIds: readonly Uuid[]): Promise<readonly PersonName[]>;
  /** Who is what in the unit on a day, by role and name. */
  members(tenant: Uuid, unitId: Uuid, on: LocalDate): Promise<readonly Member[]>;
  deputies(tenant: Uuid, filter: DeputyFilter, page: PageRequest<'validFrom'>): Promise<Page<DeputyListItem>>;
  absences(tenant: Uuid, filter: AbsenceFilter, page: PageRequest<'validFrom'>): Promise<Page<AbsenceListItem>>;
  person(tenant: Uuid, personId: Uuid): Promise<PersonListItem | null>;
}
