import type { OrganisationRecord } from '#application/ports/loaded';
import type { Membership } from '#domain/organisation/membership';
import type { GroupRule } from '#domain/organisation/group';
import type { Party } from '#domain/organisation/party';
import type { ReportingScheme } from '#domain/timing/reporting-scheme';
import type { Unit } from '#domain/organisation/unit';
import { SCHEME_JSON } from './load-reporting.js';

/** The whole organisation of the tenant, its past included; dates come as ISO text inside the JSON. */
export const LOAD_ORGANISATION = `
SELECT
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', unit_id, 'parentId', parent_id, 'code', code, 'name', name, 'type', type,
            'isAgency', is_agency, 'aliases', aliases, 'officerSubmits', officer_submits, 'verified', verified, 'successorId', successor_id, 'earlier', earlier,
            'validFrom', valid_from, 'validTo', valid_to) ORDER BY code), '[]')
     FROM unit WHERE tenant_id = $1) AS units,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', party_id, 'kind', kind, 'name', name, 'aliases', aliases, 'rule', rule) ORDER BY name), '[]')
     FROM party WHERE tenant_id = $1) AS parties,
  (SELECT coalesce(jsonb_agg(jsonb_build_object('id', membership_id, 'personId', person_id, 'unitId', unit_id, 'role', role,
            'validFrom', valid_from, 'validTo', valid_to) ORDER BY membership_id), '[]')
     FROM membership WHERE tenant_id = $1) AS memberships,
  (SELECT coalesce(jsonb_agg(${SCHEME_JSON} ORDER BY code), '[]') FROM reporting_scheme WHERE tenant_id = $1) AS reporting`;

export interface OrganisationLoadRow {
  units: Unit[];
  parties: { id: string; kind: Party['kind']; name: string; aliases: string[]; rule: GroupRule | null }[];
  memberships: Membership[];
  reporting: ReportingScheme[];
}

export function toOrganisation(row: OrganisationLoadRow): OrganisationRecord {
  return { units: row.units, parties: row.parties.map(toParty), memberships: row.memberships, reporting: row.reporting };
}

function toParty({ id, kind, name, aliases, rule }: OrganisationLoadRow['parties'][number]): Party {
  if (kind !== 'group') return { id, kind, name, aliases };
  if (rule === null) throw new Error(`the group ${name} has no rule`);
  return { id, kind, name, aliases, rule };
}
