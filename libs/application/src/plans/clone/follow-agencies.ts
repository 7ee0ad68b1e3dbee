import type { Uuid } from '#domain/ids';
import { plainName } from '#domain/organisation/normalise-name';
import type { Organisation } from '#domain/organisation/organisation';
import type { Unit } from '#domain/organisation/unit';
import { followUnit } from '#domain/plan/clone/follow-unit';
import type { CellName, Diagnostic, ProposedAgency, ProposedItem } from '#domain/plan/proposal';
import { question, warning } from '#plan-import/diagnosis/diagnostic';

/** The organisation of the new year, the units that are no more in it, and into what of them were split, by the unit that was. */
export interface NewOrganisation {
  readonly organisation: Organisation;
  readonly ended: readonly Unit[];
  readonly partsOf: ReadonlyMap<Uuid, readonly Unit[]>;
}

type Followed = readonly [ProposedAgency, readonly Diagnostic[]];

/** A row with its units as they are in the new year: whoever took over stands in, and who of several parts does is asked. */
export function followAgencies(item: ProposedItem, setting: NewOrganisation): ProposedItem {
  const leads = item.leads.map((agency) => follow(agency, 'lead', setting));
  const coordinators = item.coordinators.map((agency) => follow(agency, 'coordinator', setting));
  const found = [...leads, ...coordinators].flatMap(([, diagnostics]) => diagnostics);
  return {
    ...item,
    leads: leads.map(([agency]) => agency),
    coordinators: coordinators.map(([agency]) => agency),
    diagnostics: [...item.diagnostics, ...found],
  };
}

function follow(agency: ProposedAgency, cell: CellName, setting: NewOrganisation): Followed {
  const { organisation, partsOf } = setting;
  const { text, resolved } = agency;
  if (resolved === null) return unknown(text, cell, []);
  if (resolved.type !== 'unit') return organisation.partiesById.has(resolved.id) ? [agency, []] : unknown(text, cell, []);
  const meant = unitMeant(text, resolved.id, setting);
  const parts = partsOf.get(meant);
  if (parts !== undefined) return unknown(text, cell, parts);
  const unit = followUnit(meant, organisation);
  if (unit === null) return unknown(text, cell, []);
  if (unit.id === meant) return [agency, []];
  const succeeded = warning('agency-succeeded', cell, `"${text}" nay là ${unit.name}.`);
  return [{ text, resolved: { type: 'unit', id: unit.id }, confidence: 1 }, [{ ...succeeded, about: text }]];
}

/**
 * The unit that was printed. A reorganisation has taken the rows of a plan in force to whoever took over, which for the rest of that
 * year is enough: of a split unit that is the heir, also where the new year's row is another part's.
 */
function unitMeant(text: string, unitId: Uuid, { organisation, ended }: NewOrganisation): Uuid {
  const printed = plainName(text);
  const former = ended.find(
    ({ id, name, aliases }) =>
      [name, ...aliases].some((one) => plainName(one) === printed) &&
      followUnit(id, organisation)?.id === followUnit(unitId, organisation)?.id,
  );
  return former?.id ?? unitId;
}

function unknown(text: string, cell: CellName, parts: readonly Unit[]): Followed {
  const names = parts.map(({ name }) => name).join('; ');
  const asked = question(
    'agency-unknown',
    cell,
    names === '' ? `"${text}" không còn trong tổ chức: nay là đơn vị nào?` : `"${text}" đã được chia tách: là đơn vị nào trong: ${names}?`,
  );
  const candidates = parts.map(({ id, name }) => ({ ref: { type: 'unit', id } as const, name, confidence: 0.5 }));
  return [{ text, resolved: null, confidence: null, ...(candidates.length > 0 && { candidates }) }, [{ ...asked, about: text }]];
}
