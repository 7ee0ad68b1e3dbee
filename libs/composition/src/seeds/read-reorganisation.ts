import { STEP_KINDS, type NewUnit, type Reorganisation, type ReorganisationStep } from '#domain/organisation/reorganisation/reorganisation';
import { UNIT_TYPES } from '#domain/organisation/unit';
import { readYaml } from '#composition/seeds/read-yaml';
import type { SeedValue } from '#composition/seeds/seed-value';

/**
 * Reads a reorganisation as it is ordered: `reorganisations/2025-03-01.yaml`, in the shape of POST /v1/reorganisations.
 *
 * @throws SeedProblem
 */
export async function readReorganisation(folder: string, file: string): Promise<Reorganisation> {
  const whole = (await readYaml(folder, file)).fields(['name', 'legalBasis', 'effectiveOn', 'planOwners', 'steps']);
  return {
    name: whole.name.text(),
    legalBasis: whole.legalBasis.text(),
    effectiveOn: whole.effectiveOn.date(),
    planOwners: Object.fromEntries(whole.planOwners.entries().map(([plan, office]) => [plan, office.text()])),
    roles: {},
    steps: whole.steps.items().map(readStep),
  };
}

const STEP_FIELDS = ['kind', 'made', 'unit', 'name', 'parent', 'units', 'into', 'successor', 'parts', 'heir'] as const;

function readStep(step: SeedValue): ReorganisationStep {
  const field = step.fields(STEP_FIELDS);
  const kind = field.kind.oneOf(STEP_KINDS);
  switch (kind) {
    case 'create':
      return { kind, made: readNewUnit(field.made) };
    case 'rename':
      return { kind, unit: field.unit.text(), name: field.name.text() };
    case 'move':
      return { kind, unit: field.unit.text(), parent: field.parent.text() };
    case 'merge':
      return { kind, units: field.units.texts(), into: field.into.text() };
    case 'dissolve':
      return { kind, unit: field.unit.text(), successor: field.successor.text() };
    case 'split':
      return { kind, unit: field.unit.text(), parts: field.parts.texts(), heir: field.heir.text() };
  }
}

const UNIT_FIELDS = ['code', 'name', 'type', 'parent', 'isAgency', 'aliases', 'officerSubmits', 'verified'] as const;

function readNewUnit(unit: SeedValue): NewUnit {
  const field = unit.fields(UNIT_FIELDS);
  return {
    code: field.code.text(),
    name: field.name.text(),
    type: field.type.oneOf(UNIT_TYPES),
    parent: field.parent.text(),
    isAgency: field.isAgency.flag(),
    aliases: field.aliases.texts(),
    officerSubmits: field.officerSubmits.flagOr(false),
    verified: field.verified.flag(),
  };
}
