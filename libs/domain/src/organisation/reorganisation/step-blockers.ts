import { endingsOf, type ReorganisationStep } from '#domain/organisation/reorganisation/reorganisation';
import { isUnitCode, type Unit } from '#domain/organisation/unit';
import { isValidOn } from '#domain/organisation/validity';
import type { Blocker } from '#domain/refusal';
import { addDays, type LocalDate } from '#domain/time/local-date';

/** What steps can be refused for before anything that is open is looked at; each has its wording in both languages. */
export const STEP_BLOCKER_CODES = [
  'nothing-changes',
  'unit-code-malformed',
  'unit-code-taken',
  'step-unit-unknown',
  'step-unit-twice',
  'step-unit-changed-since',
  'step-into-nobody',
  'root-ends',
  'unit-under-itself',
  'children-left',
] as const;
type StepBlocker = Blocker & { readonly code: (typeof STEP_BLOCKER_CODES)[number] };

/** Whether a unit is there the day before and would be there on the day: what a reorganisation can end, rename or move. */
export function standsAcross(unit: Unit, effectiveOn: LocalDate): boolean {
  return isValidOn(unit, addDays(effectiveOn, -1)) && isValidOn(unit, effectiveOn);
}

/** The steps against the units of the day before. Params: `unit` and others are codes. */
export function stepBlockers(units: readonly Unit[], steps: readonly ReorganisationStep[], effectiveOn: LocalDate): readonly StepBlocker[] {
  if (steps.length === 0) return [{ code: 'nothing-changes' }];
  const created = steps.flatMap((step) => (step.kind === 'create' ? [step.made.code] : []));
  const inForce = units.filter((unit) => standsAcross(unit, effectiveOn));
  const known = new Set([...inForce.map(({ code }) => code), ...created]);
  const ended = steps.flatMap(endingsOf);
  const found: StepBlocker[] = [
    ...created.filter((code) => !isUnitCode(code)).map((code) => ({ code: 'unit-code-malformed', params: { code } }) as const),
    ...created
      .filter((code, index) => units.some((unit) => unit.code === code) || created.indexOf(code) !== index)
      .map((code) => ({ code: 'unit-code-taken', params: { code } }) as const),
    ...[...new Set(steps.flatMap(namedIn))]
      .filter((unit) => !known.has(unit))
      .map((unit) => ({ code: 'step-unit-unknown', params: { unit, on: effectiveOn } }) as const),
    ...twice(steps).map((unit) => ({ code: 'step-unit-twice', params: { unit } }) as const),
    ...inForce
      .filter(
        ({ code, earlier }) => steps.some((step) => namedIn(step).includes(code)) && earlier.some(({ until }) => until >= effectiveOn),
      )
      .map(({ code: unit }) => ({ code: 'step-unit-changed-since', params: { unit, on: effectiveOn } }) as const),
  ];
  if (found.length > 0) return found;
  return [...ringBlockers(ended), ...standingBlockers(inForce, steps, new Set(ended.map(({ unit }) => unit)))];
}

/** Every code that a step names and does not make. */
export function namedIn(step: ReorganisationStep): readonly string[] {
  switch (step.kind) {
    case 'create':
      return [step.made.parent];
    case 'rename':
      return [step.unit];
    case 'move':
      return [step.unit, step.parent];
    case 'merge':
      return [...step.units, step.into];
    case 'dissolve':
      return [step.unit, step.successor];
    case 'split':
      return [step.unit, ...step.parts, step.heir];
  }
}

/** Units that end twice, that end and are renamed or moved too, or to which the same is done twice. */
function twice(steps: readonly ReorganisationStep[]): readonly string[] {
  const ended = steps.flatMap(endingsOf).map(({ unit }) => unit);
  const renamed = steps.flatMap((step) => (step.kind === 'rename' ? [step.unit] : []));
  const moved = steps.flatMap((step) => (step.kind === 'move' ? [step.unit] : []));
  const repeated = (codes: readonly string[]): readonly string[] => codes.filter((code, index) => codes.indexOf(code) !== index);
  return [
    ...new Set([
      ...repeated(ended),
      ...repeated(renamed),
      ...repeated(moved),
      ...ended.filter((code) => [...renamed, ...moved].includes(code)),
    ]),
  ];
}

/** Units whose successors lead back to themselves. */
function ringBlockers(ended: readonly { readonly unit: string; readonly successor: string }[]): readonly StepBlocker[] {
  const next = new Map(ended.map(({ unit, successor }) => [unit, successor]));
  return [...next.keys()].flatMap((start) => {
    let unit: string | undefined = next.get(start);
    for (let steps = 0; unit !== undefined && steps < next.size; steps += 1) unit = next.get(unit);
    return unit === undefined ? [] : [{ code: 'step-into-nobody', params: { unit: start } } as const];
  });
}

/** The root ends, a unit would stand below itself, or below one that ends. */
function standingBlockers(
  inForce: readonly Unit[],
  steps: readonly ReorganisationStep[],
  ended: ReadonlySet<string>,
): readonly StepBlocker[] {
  const codeOf = new Map(inForce.map(({ id, code }) => [id, code]));
  const parents = new Map<string, string | null>([
    ...inForce.map(({ code, parentId }) => [code, parentId === null ? null : (codeOf.get(parentId) ?? null)] as const),
    ...steps.flatMap((step) => (step.kind === 'create' ? [[step.made.code, step.made.parent] as const] : [])),
    ...steps.flatMap((step) => (step.kind === 'move' ? [[step.unit, step.parent] as const] : [])),
  ]);
  const root = inForce.find(({ parentId }) => parentId === null)?.code;
  const remaining = [...parents].filter(([unit]) => !ended.has(unit));
  const orphans = Map.groupBy(
    remaining.filter(([, parent]) => parent !== null && ended.has(parent)),
    ([, parent]) => parent ?? '',
  );
  return [
    ...(root !== undefined && ended.has(root) ? [{ code: 'root-ends', params: { unit: root } } as const] : []),
    ...remaining
      .filter(([unit]) => isBelowItself(unit, parents))
      .map(([unit]) => ({ code: 'unit-under-itself', params: { unit } }) as const),
    ...[...orphans].map(
      ([unit, children]) => ({ code: 'children-left', params: { unit, children: children.map(([code]) => code).join(', ') } }) as const,
    ),
  ];
}

function isBelowItself(unit: string, parents: ReadonlyMap<string, string | null>): boolean {
  let above = parents.get(unit) ?? null;
  for (let steps = 0; above !== null && steps <= parents.size; steps += 1) {
    if (above === unit) return true;
    above = parents.get(above) ?? null;
  }
  return false;
}
