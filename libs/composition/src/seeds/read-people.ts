import { ROLES } from '#domain/organisation/capacity';
import type { Role } from '#domain/organisation/capacity';
import type { LocalDate } from '#domain/time/local-date';
import { readKey, readKnownKey, TakenNames } from '#composition/seeds/seed-keys';
import type { SeedKey } from '#composition/seeds/seed-keys';
import type { SeedValue } from '#composition/seeds/seed-value';

export interface SeedMembership {
  readonly unit: SeedKey;
  readonly role: Role;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
}

export interface SeedPerson {
  readonly key: SeedKey;
  readonly name: string;
  /** Lower-case ASCII, unique. No password is ever part of a seed. */
  readonly signIn: string;
  readonly memberships: readonly SeedMembership[];
}

/** A unit's own software. */
export interface SeedServiceClient {
  readonly key: SeedKey;
  readonly name: string;
  readonly unit: SeedKey;
}

export interface SeedPeople {
  readonly people: readonly SeedPerson[];
  readonly serviceClients: readonly SeedServiceClient[];
}

const SIGN_IN = /^[a-z0-9]+(\.[a-z0-9]+)*$/;

/** @throws SeedProblem */
export function readPeople(file: SeedValue, unitKeys: ReadonlySet<SeedKey>, keys: TakenNames): SeedPeople {
  const { validFrom, people, serviceClients } = file.fields(['validFrom', 'people', 'serviceClients']);
  const personReader = readerOfPeople(validFrom.date(), unitKeys, keys);
  const clientReader = readerOfServiceClients(unitKeys, keys);
  return { people: people.items().map(personReader), serviceClients: serviceClients.items().map(clientReader) };
}

function readerOfPeople(validFrom: LocalDate, unitKeys: ReadonlySet<SeedKey>, keys: TakenNames): (person: SeedValue) => SeedPerson {
  const signIns = new TakenNames();
  return (person) => {
    const field = person.fields(['key', 'name', 'signIn', 'memberships']);
    return {
      key: keys.take(readKey(field.key), field.key),
      name: field.name.text(),
      signIn: signIns.take(field.signIn.matching(SIGN_IN, 'a sign-in name like thu.noivu'), field.signIn),
      memberships: field.memberships.items().map((membership) => readMembership(membership, validFrom, unitKeys)),
    };
  };
}

function readMembership(membership: SeedValue, validFrom: LocalDate, unitKeys: ReadonlySet<SeedKey>): SeedMembership {
  const field = membership.fields(['unit', 'role', 'validFrom', 'validTo']);
  return {
    unit: readKnownKey(field.unit, unitKeys, 'unit'),
    role: field.role.oneOf(ROLES),
    validFrom: field.validFrom.dateOrNull() ?? validFrom,
    validTo: field.validTo.dateOrNull(),
  };
}

function readerOfServiceClients(unitKeys: ReadonlySet<SeedKey>, keys: TakenNames): (client: SeedValue) => SeedServiceClient {
  const names = new TakenNames();
  return (client) => {
    const field = client.fields(['key', 'name', 'unit']);
    return {
      key: keys.take(readKey(field.key), field.key),
      name: names.take(field.name.text(), field.name),
      unit: readKnownKey(field.unit, unitKeys, 'unit'),
    };
  };
}
