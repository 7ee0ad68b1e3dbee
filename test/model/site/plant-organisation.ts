import type { Uuid } from '#domain/ids';
import { everyDecider } from '#domain/task/task-rights';
import { secretHash } from '#persistence/identity/secret-hash';
import { AGENCIES, type UnitKey } from '#testing/build-task';
import { capacityKey, type House } from './house.js';
import { plantRows, UNTOLD } from './plant-rows.js';
import type { ProofSite } from './proof-site.js';

/** From before every task of the tests. */
const ALWAYS = { validFrom: '2024-01-01', validTo: null };
/** In milliseconds: a token lives in real time. */
const TOKEN_LIFE = 86_400_000;

type Place = Omit<House, 'bearer'>;

export async function plantUnits({ owner }: ProofSite, { tenant, keys, facts, planId }: Place): Promise<void> {
  const leads = [{ unitId: facts.leadUnitId, officerSubmits: facts.officerSubmits }, ...facts.coLeads];
  const units = (Object.keys(AGENCIES) as UnitKey[]).map((key) => ({
    tenant_id: tenant,
    unit_id: keys.idOf(key),
    code: `${key}-${planId}`,
    name: key,
    type: 'division',
    is_agency: AGENCIES[key] === key,
    agency_id: AGENCIES[key] && keys.idOf(AGENCIES[key]),
    parent_id: AGENCIES[key] === null || AGENCIES[key] === key ? null : keys.idOf(AGENCIES[key]),
    aliases: [],
    officer_submits: leads.some(({ unitId, officerSubmits }) => unitId === key && officerSubmits),
    valid_from: ALWAYS.validFrom,
    verified: true,
    earlier: [],
    ...UNTOLD,
  }));
  await plantRows(owner, 'unit', units);
}

/** Everybody with their roles, and a token for each. Answers the tokens by key. */
export async function plantPeople({ owner, ids }: ProofSite, place: Place): Promise<Map<string, string>> {
  const { tenant, keys, residents, planId } = place;
  const people = residents.filter(({ actor }) => actor.type === 'person');
  const clients = [...new Map(residents.filter(({ actor }) => actor.type === 'service').map((one) => [one.actor.id, one])).values()];
  await plantRows(
    owner,
    'person',
    peopleNamed(place).map((key) => ({ tenant_id: tenant, person_id: keys.idOf(key), name: key, ...UNTOLD })),
  );
  const held = people.flatMap(({ actor, term = ALWAYS }) =>
    actor.capacities.map((capacity) => ({
      deputyFor: capacity.deputyFor,
      id: keys.idOf(capacityKey(actor, capacity)),
      row: {
        tenant_id: tenant,
        person_id: keys.idOf(actor.id),
        unit_id: keys.idOf(capacity.unitId),
        role: capacity.role,
        valid_from: term.validFrom,
        valid_to: term.validTo,
        ...UNTOLD,
      },
    })),
  );
  const memberships = held.filter(({ deputyFor }) => deputyFor === null).map(({ id, row }) => ({ ...row, membership_id: id }));
  await plantRows(owner, 'membership', memberships);
  const deputies = held.flatMap(({ deputyFor, id, row }) =>
    deputyFor === null ? [] : [{ ...row, deputy_id: id, for_person_id: keys.idOf(deputyFor), legal_basis: 'proof' }],
  );
  await plantRows(owner, 'deputy', deputies);
  const software = clients.map(({ actor: { id, capacities } }) => ({
    tenant_id: tenant,
    service_client_id: keys.idOf(id),
    unit_id: keys.idOf(capacities[0]?.unitId ?? ''),
    name: `${id} ${planId}`,
    ...UNTOLD,
  }));
  await plantRows(owner, 'service_client', software);
  const proven = [...new Map([...people, ...clients].map(({ actor }) => [actor.id, actor])).values()];
  const secrets = new Map(proven.map(({ id }) => [id, `docket_${ids.next()}`]));
  const now = Date.now();
  const tokens = proven.map(({ id, type }) => ({
    token_id: ids.next(),
    secret_hash: `\\x${secretHash(secrets.get(id) ?? '').toString('hex')}`,
    tenant_id: tenant,
    person_id: type === 'person' ? keys.idOf(id) : null,
    service_client_id: type === 'service' ? keys.idOf(id) : null,
    label: 'proof',
    created_at: new Date(now).toISOString(),
    expires_at: new Date(now + TOKEN_LIFE).toISOString(),
  }));
  await plantRows(owner, 'api_token', tokens);
  return secrets;
}

/** Whoever lives here, for whom software acts, who decides by name, and who uploaded something. */
function peopleNamed({ residents, facts, documents }: Place): readonly Uuid[] {
  const acting = residents.flatMap(({ actor }) => (actor.type === 'person' ? [actor.id] : (actor.onBehalfOf ?? [])));
  const deciding = everyDecider(facts).flatMap((decider) => (decider.kind === 'person' ? [decider.personId] : []));
  return [...new Set([...acting, ...deciding, ...documents.map(({ uploadedBy }) => uploadedBy)])];
}
