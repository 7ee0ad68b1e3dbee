import type { Uuid } from '#domain/ids';
import type { Actor } from '#domain/organisation/capacity';
import type { Bearer } from './ask.js';
import type { House, HouseOf } from './house.js';
import { KeyBook } from './key-book.js';
import { plantPeople, plantUnits } from './plant-organisation.js';
import { plantPlan } from './plant-plan.js';
import type { ProofSite } from './proof-site.js';

export async function plantHouse(site: ProofSite, tenant: Uuid, of: HouseOf): Promise<House> {
  const keys = new KeyBook(site.ids);
  const place = { ...of, tenant, keys, planId: site.ids.next(), itemId: site.ids.next() };
  await plantUnits(site, place);
  const tokens = await plantPeople(site, place);
  await plantPlan(site, place);
  const bearer = ({ id, onBehalfOf }: Actor): Bearer => ({
    token: tokens.get(id) ?? '',
    onBehalfOf: onBehalfOf === null ? null : keys.idOf(onBehalfOf),
  });
  return { ...place, bearer };
}
