import type { Page, PageRequest } from '#application/ports/queries/page';
import type { Uuid } from '#domain/ids';
import type { Membership } from '#domain/organisation/membership';
import type { Party } from '#domain/organisation/party';
import type { Unit } from '#domain/organisation/unit';

/** An object with the number of the last event in its stream, for `If-Match`. */
export type Versioned<Object> = Object & { readonly version: number };

export interface PersonListItem {
  readonly id: Uuid;
  readonly name: string;
  readonly memberships: readonly Membership[];
}

export interface UnitFilter {
  readonly code: readonly string[];
  readonly type: readonly string[];
  readonly parent: readonly string[];
  readonly words: string | null;
}

export interface OrganisationQueries {
  units(tenant: Uuid, filter: UnitFilter, page: PageRequest<'code'>): Promise<Page<Versioned<Unit>>>;
  parties(tenant: Uuid, page: PageRequest<'name'>): Promise<Page<Versioned<Party>>>;
  people(
    tenant: Uuid,
    filter: { readonly unit: readonly string[]; readonly words: string | null },
    page: PageRequest<'name'>,
  ): Promise<Page<PersonListItem>>;
  person(tenant: Uuid, personId: Uuid): Promise<PersonListItem | null>;
}
