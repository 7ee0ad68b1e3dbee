import type { ChangeOf } from './change-of.js';
import type { TableWriter } from './table-writer.js';

export const UNIT_CREATE: TableWriter<ChangeOf<'unit.create'>> = {
  table: 'unit',
  mode: 'insert',
  stream: ({ unit }) => `unit:${unit.id}`,
  columns: [
    ['unit_id', 'uuid', ({ unit }) => unit.id],
    ['parent_id', 'uuid', ({ unit }) => unit.parentId],
    ['code', 'text', ({ unit }) => unit.code],
    ['name', 'text', ({ unit }) => unit.name],
    ['type', 'text', ({ unit }) => unit.type],
    ['is_agency', 'boolean', ({ unit }) => unit.isAgency],
    ['agency_id', 'uuid', ({ agencyId }) => agencyId],
    ['aliases', 'text[]', ({ unit }) => unit.aliases],
    ['officer_submits', 'boolean', ({ unit }) => unit.officerSubmits],
    ['valid_from', 'date', ({ unit }) => unit.validFrom],
    ['valid_to', 'date', ({ unit }) => unit.validTo],
    ['verified', 'boolean', ({ unit }) => unit.verified],
    ['successor_id', 'uuid', ({ unit }) => unit.successorId],
    ['earlier', 'jsonb', ({ unit }) => unit.earlier],
  ],
};

/** What a reorganisation changes of a unit. */
export const UNIT_SAVE: TableWriter<ChangeOf<'unit.save'>> = {
  table: 'unit',
  mode: 'save',
  stream: ({ unit }) => `unit:${unit.id}`,
  key: [['unit_id', 'uuid', ({ unit }) => unit.id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [
    ['parent_id', 'uuid', ({ unit }) => unit.parentId],
    ['name', 'text', ({ unit }) => unit.name],
    ['aliases', 'text[]', ({ unit }) => unit.aliases],
    ['agency_id', 'uuid', ({ agencyId }) => agencyId],
    ['valid_to', 'date', ({ unit }) => unit.validTo],
    ['successor_id', 'uuid', ({ unit }) => unit.successorId],
    ['earlier', 'jsonb', ({ unit }) => unit.earlier],
  ],
};

export const UNIT_ALIASES: TableWriter<ChangeOf<'unit.aliases'>> = {
  table: 'unit',
  mode: 'save',
  stream: ({ unit }) => `unit:${unit.id}`,
  key: [['unit_id', 'uuid', ({ unit }) => unit.id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['aliases', 'text[]', ({ unit }) => unit.aliases]],
};

export const PARTY_CREATE: TableWriter<ChangeOf<'party.create'>> = {
  table: 'party',
  mode: 'insert',
  stream: ({ party }) => `party:${party.id}`,
  columns: [
    ['party_id', 'uuid', ({ party }) => party.id],
    ['kind', 'text', ({ party }) => party.kind],
    ['name', 'text', ({ party }) => party.name],
    ['aliases', 'text[]', ({ party }) => party.aliases],
    ['rule', 'jsonb', ({ party }) => (party.kind === 'group' ? party.rule : null)],
  ],
};

export const PARTY_ALIASES: TableWriter<ChangeOf<'party.aliases'>> = {
  table: 'party',
  mode: 'save',
  stream: ({ partyId }) => `party:${partyId}`,
  key: [['party_id', 'uuid', ({ partyId }) => partyId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['aliases', 'text[]', ({ aliases }) => aliases]],
};

export const PERSON_CREATE: TableWriter<ChangeOf<'person.create'>> = {
  table: 'person',
  mode: 'insert',
  stream: ({ person }) => `person:${person.id}`,
  columns: [
    ['person_id', 'uuid', ({ person }) => person.id],
    ['account_id', 'uuid', ({ person }) => person.accountId],
    ['name', 'text', ({ person }) => person.name],
  ],
};

export const MEMBERSHIP_CREATE: TableWriter<ChangeOf<'membership.create'>> = {
  table: 'membership',
  mode: 'insert',
  stream: ({ membership }) => `membership:${membership.id}`,
  columns: [
    ['membership_id', 'uuid', ({ membership }) => membership.id],
    ['person_id', 'uuid', ({ membership }) => membership.personId],
    ['unit_id', 'uuid', ({ membership }) => membership.unitId],
    ['role', 'text', ({ membership }) => membership.role],
    ['valid_from', 'date', ({ membership }) => membership.validFrom],
    ['valid_to', 'date', ({ membership }) => membership.validTo],
  ],
};

export const MEMBERSHIP_END: TableWriter<ChangeOf<'membership.end'>> = {
  table: 'membership',
  mode: 'save',
  stream: ({ membershipId }) => `membership:${membershipId}`,
  key: [['membership_id', 'uuid', ({ membershipId }) => membershipId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['valid_to', 'date', ({ lastDay }) => lastDay]],
};

export const DEPUTY_CREATE: TableWriter<ChangeOf<'deputy.create'>> = {
  table: 'deputy',
  mode: 'insert',
  stream: ({ deputy }) => `deputy:${deputy.id}`,
  columns: [
    ['deputy_id', 'uuid', ({ deputy }) => deputy.id],
    ['person_id', 'uuid', ({ deputy }) => deputy.personId],
    ['for_person_id', 'uuid', ({ deputy }) => deputy.forPersonId],
    ['unit_id', 'uuid', ({ deputy }) => deputy.unitId],
    ['role', 'text', ({ deputy }) => deputy.role],
    ['legal_basis', 'text', ({ deputy }) => deputy.legalBasis],
    ['valid_from', 'date', ({ deputy }) => deputy.validFrom],
    ['valid_to', 'date', ({ deputy }) => deputy.validTo],
  ],
};

export const DEPUTY_END: TableWriter<ChangeOf<'deputy.end'>> = {
  table: 'deputy',
  mode: 'save',
  stream: ({ deputyId }) => `deputy:${deputyId}`,
  key: [['deputy_id', 'uuid', ({ deputyId }) => deputyId]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['valid_to', 'date', ({ lastDay }) => lastDay]],
};

export const ABSENCE_CREATE: TableWriter<ChangeOf<'absence.create'>> = {
  table: 'absence',
  mode: 'insert',
  stream: ({ absence }) => `absence:${absence.id}`,
  columns: [
    ['absence_id', 'uuid', ({ absence }) => absence.id],
    ['person_id', 'uuid', ({ absence }) => absence.personId],
    ['valid_from', 'date', ({ absence }) => absence.validFrom],
    ['valid_to', 'date', ({ absence }) => absence.validTo],
    ['reason', 'text', ({ absence }) => absence.reason],
  ],
};

export const ABSENCE_END: TableWriter<ChangeOf<'absence.end'>> = {
  table: 'absence',
  mode: 'save',
  stream: ({ absence }) => `absence:${absence.id}`,
  key: [['absence_id', 'uuid', ({ absence }) => absence.id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['valid_to', 'date', ({ absence }) => absence.validTo]],
};

export const SERVICE_CLIENT_MOVE: TableWriter<ChangeOf<'service-client.move'>> = {
  table: 'service_client',
  mode: 'save',
  stream: ({ id }) => `service-client:${id}`,
  key: [['service_client_id', 'uuid', ({ id }) => id]],
  guards: [['version', 'integer', ({ expectedVersion }) => expectedVersion]],
  columns: [['unit_id', 'uuid', ({ unitId }) => unitId]],
};

export const SERVICE_CLIENT_CREATE: TableWriter<ChangeOf<'service-client.create'>> = {
  table: 'service_client',
  mode: 'insert',
  stream: ({ client }) => `service-client:${client.id}`,
  columns: [
    ['service_client_id', 'uuid', ({ client }) => client.id],
    ['unit_id', 'uuid', ({ client }) => client.unitId],
    ['name', 'text', ({ client }) => client.name],
  ],
};
