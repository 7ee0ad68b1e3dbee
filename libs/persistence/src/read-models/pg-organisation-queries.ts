import type {
  AbsenceFilter,
  AbsenceListItem,
  AppliedReorganisation,
  DeputyFilter,
  DeputyListItem,
  Member,
  OrganisationQueries,
  PersonListItem,
  PersonName,
  UnitFilter,
  Versioned,
} from '#application/ports/queries/organisation';
import type { Page, PageRequest } from '#application/ports/queries/page';
import type { Membership } from '#domain/organisation/membership';
import type { Party } from '#domain/organisation/party';
import { unitOn, type Unit } from '#domain/organisation/unit';
import { MembershipRow } from '../rows/membership.row.js';
import { PartyRow } from '../rows/party.row.js';
import { PersonRow } from '../rows/person.row.js';
import { UnitRow } from '../rows/unit.row.js';
import { absencesFrom } from './absence-queries.js';
import { oneOf, unitIsOneOf, validOn } from './conditions.js';
import { deputiesOn } from './deputy-queries.js';
import { holdsWords } from './found-by-words.js';
import { keysetPage } from './keyset.js';
import { reorganisationsOf } from './reorganisation-queries.js';
import type { TenantReader } from './tenant-reader.js';

/** The JSON of an object of the organisation is made by the server: dates as ISO text, names as the domain has them. */
const UNIT_JSON = `jsonb_build_object('id', u.unit_id, 'parentId', u.parent_id, 'code', u.code, 'name', u.name, 'type', u.type,
  'isAgency', u.is_agency, 'aliases', u.aliases, 'officerSubmits', u.officer_submits, 'verified', u.verified, 'successorId', u.successor_id, 'earlier', u.earlier,
  'validFrom', u.valid_from, 'validTo', u.valid_to, 'version', u.version)`;
const PARTY_JSON = `jsonb_strip_nulls(jsonb_build_object('id', p.party_id, 'kind', p.kind, 'name', p.name, 'aliases', p.aliases, 'rule', p.rule,
  'version', p.version))`;
const MEMBERSHIP_FIELDS = `'id', m.membership_id, 'personId', m.person_id, 'unitId', m.unit_id, 'role', m.role,
  'validFrom', m.valid_from, 'validTo', m.valid_to, 'version', m.version`;
const MEMBER_JSON = `jsonb_build_object(${MEMBERSHIP_FIELDS}, 'person', jsonb_build_object('id', p.person_id, 'name', p.name))`;
const MEMBERSHIPS_JSON = `(SELECT coalesce(jsonb_agg(jsonb_build_object(${MEMBERSHIP_FIELDS}) ORDER BY m.membership_id), '[]')
  FROM membership m WHERE m.tenant_id = p.tenant_id AND m.person_id = p.person_id)`;

/** Below which unit it stood on a day, before reorganisations moved it. */
const PARENT_ON = `coalesce((SELECT (e.standing ->> 'parentId')::uuid
  FROM jsonb_array_elements(u.earlier) WITH ORDINALITY AS e(standing, place)
 WHERE (e.standing ->> 'until')::date >= :on::date ORDER BY e.place LIMIT 1), u.parent_id)`;

interface PersonRead {
  id: string;
  name: string;
  memberships: Versioned<Membership>[];
}

export class PgOrganisationQueries implements OrganisationQueries {
  constructor(private readonly reader: TenantReader) {}

  units(tenant: string, filter: UnitFilter, page: PageRequest<'code'>): Promise<Page<Versioned<Unit>>> {
    return this.reader.read(tenant, async (manager) => {
      const query = manager.createQueryBuilder().select(UNIT_JSON, 'json').from(UnitRow, 'u').where('u.tenant_id = :tenant', { tenant });
      validOn(query, 'u', filter.on);
      oneOf(query, 'u.code', 'code', filter.code);
      oneOf(query, 'u.type', 'type', filter.type);
      oneOf(query, PARENT_ON, 'parent', filter.parent);
      query.setParameter('on', filter.on);
      holdsWords(query, 'unit', 'u.unit_id', filter.words);
      const { items, nextCursor } = await keysetPage<{ json: Versioned<Unit> }, 'code'>(query, { order: 'u.code', id: 'u.unit_id' }, page);
      return { items: items.map(({ json }) => ({ ...json, ...unitOn(json, filter.on) })), nextCursor };
    });
  }

  parties(tenant: string, page: PageRequest<'name'>): Promise<Page<Versioned<Party>>> {
    return this.reader.read(tenant, async (manager) => {
      const query = manager.createQueryBuilder().select(PARTY_JSON, 'json').from(PartyRow, 'p').where('p.tenant_id = :tenant', { tenant });
      const { items, nextCursor } = await keysetPage<{ json: Versioned<Party> }, 'name'>(
        query,
        { order: 'p.name', id: 'p.party_id' },
        page,
      );
      return { items: items.map(({ json }) => json), nextCursor };
    });
  }

  people(
    tenant: string,
    filter: { readonly unit: readonly string[]; readonly words: string | null },
    page: PageRequest<'name'>,
  ): Promise<Page<PersonListItem>> {
    return this.reader.read(tenant, async (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(['p.person_id AS id', 'p.name AS name'])
        .addSelect(MEMBERSHIPS_JSON, 'memberships')
        .from(PersonRow, 'p')
        .where('p.tenant_id = :tenant', { tenant });
      if (filter.unit.length > 0) {
        const members = query
          .subQuery()
          .select('1')
          .from(MembershipRow, 'w')
          .innerJoin(UnitRow, 'wu', 'wu.tenant_id = w.tenant_id AND wu.unit_id = w.unit_id')
          .where('w.tenant_id = p.tenant_id AND w.person_id = p.person_id');
        unitIsOneOf(members, 'wu.unit_id', 'wu.code', 'unit', filter.unit);
        query.andWhere(`EXISTS ${members.getQuery()}`, members.getParameters());
      }
      holdsWords(query, 'person', 'p.person_id', filter.words);
      return keysetPage<PersonRead, 'name'>(query, { order: 'p.name', id: 'p.person_id' }, page);
    });
  }

  names(tenant: string, personIds: readonly string[]): Promise<readonly PersonName[]> {
    return this.reader.read(tenant, (manager) =>
      manager
        .createQueryBuilder()
        .select(['p.person_id AS id', 'p.name AS name'])
        .from(PersonRow, 'p')
        .where('p.tenant_id = :tenant AND p.person_id = ANY (CAST(:personIds AS uuid[]))', { tenant, personIds: [...personIds] })
        .getRawMany<PersonName>(),
    );
  }

  members(tenant: string, unitId: string, on: string): Promise<readonly Member[]> {
    return this.reader.read(tenant, async (manager) => {
      const query = manager
        .createQueryBuilder()
        .select(MEMBER_JSON, 'json')
        .from(MembershipRow, 'm')
        .innerJoin(PersonRow, 'p', 'p.tenant_id = m.tenant_id AND p.person_id = m.person_id')
        .where('m.tenant_id = :tenant AND m.unit_id = :unitId', { tenant, unitId })
        .orderBy('m.role')
        .addOrderBy('p.name')
        .addOrderBy('m.membership_id');
      validOn(query, 'm', on);
      return (await query.getRawMany<{ json: Member }>()).map(({ json }) => json);
    });
  }

  deputies(tenant: string, filter: DeputyFilter, page: PageRequest<'validFrom'>): Promise<Page<DeputyListItem>> {
    return deputiesOn(this.reader, tenant, filter, page);
  }

  absences(tenant: string, filter: AbsenceFilter, page: PageRequest<'validFrom'>): Promise<Page<AbsenceListItem>> {
    return absencesFrom(this.reader, tenant, filter, page);
  }

  reorganisations(tenant: string, page: PageRequest<'effectiveOn'>): Promise<Page<AppliedReorganisation>> {
    return reorganisationsOf(this.reader, tenant, page);
  }

  async person(tenant: string, personId: string): Promise<PersonListItem | null> {
    const person = await this.reader.read(tenant, (manager) =>
      manager
        .createQueryBuilder()
        .select(['p.person_id AS id', 'p.name AS name'])
        .addSelect(MEMBERSHIPS_JSON, 'memberships')
        .from(PersonRow, 'p')
        .where('p.tenant_id = :tenant AND p.person_id::text = :personId', { tenant, personId })
        .getRawOne<PersonRead>(),
    );
    return person ?? null;
  }
}
