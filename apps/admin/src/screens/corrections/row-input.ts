import type { AgencyDto, AgencyRefDto, CorrectItemDto, PlanItemDto } from '#api-client/index';

/** A row as the form of a correction holds it: an agency by `<type> <id>`, a deliverable by its line. */
export interface RowInput {
  readonly content: string;
  readonly leads: string[];
  readonly coordinators: string[];
  readonly deliverables: string;
  readonly mode: PlanItemDto['deliverables']['mode'];
  /** Numbers of the lines that whoever signs gives; null while nobody has said. */
  readonly byIssuer: string[] | null;
  readonly timing: string;
  readonly nilAllowed: boolean;
  readonly reason: string;
}

export function inputOf(item: PlanItemDto): RowInput {
  return {
    content: item.content,
    leads: item.leads.flatMap(keyOfAgency),
    coordinators: item.coordinators.flatMap(keyOfAgency),
    deliverables: item.deliverables.items.join('\n'),
    mode: item.deliverables.mode,
    byIssuer: item.deliverables.byIssuer?.map(String) ?? null,
    timing: item.timing.text,
    nilAllowed: item.nilAllowed,
    reason: '',
  };
}

/** What differs from the row, as the API takes it. */
export function wantedOf(input: RowInput, item: PlanItemDto): Partial<CorrectItemDto> {
  const was = inputOf(item);
  const isOther = (field: 'leads' | 'coordinators'): boolean => input[field].join() !== was[field].join();
  const hasOtherDeliverables =
    input.deliverables !== was.deliverables || input.mode !== was.mode || input.byIssuer?.join() !== was.byIssuer?.join();
  return {
    ...(input.content !== was.content && { content: input.content }),
    ...(isOther('leads') && { leads: input.leads.map(refOf) }),
    ...(isOther('coordinators') && { coordinators: input.coordinators.map(refOf) }),
    ...(hasOtherDeliverables && { deliverables: deliverablesOf(input) }),
    ...(input.timing !== was.timing && { timing: input.timing }),
    ...(input.nilAllowed !== was.nilAllowed && { nilAllowed: input.nilAllowed }),
  };
}

function deliverablesOf({ mode, deliverables, byIssuer }: RowInput): PlanItemDto['deliverables'] {
  const items = linesOf(deliverables);
  const signed = byIssuer?.map(Number).filter((number) => number <= items.length);
  return { mode, items, ...(signed && { byIssuer: signed }) };
}

/** Whom a correction can name: every unit, and whomever the plan names anywhere. */
export function agencyOptions(
  units: readonly { readonly id: string; readonly name: string; readonly code: string }[],
  rows: readonly PlanItemDto[],
): readonly { readonly value: string; readonly label: string }[] {
  const options = new Map(units.map(({ id, name, code }) => [`unit ${id}`, `${name} (${code})`]));
  for (const agency of rows.flatMap(({ leads, coordinators }) => [...leads, ...coordinators])) {
    for (const key of keyOfAgency(agency)) if (!options.has(key)) options.set(key, agency.text);
  }
  return [...options].map(([value, label]) => ({ value, label }));
}

function keyOfAgency({ resolved }: AgencyDto): string[] {
  return resolved === null ? [] : [`${resolved.type} ${resolved.id}`];
}

function refOf(key: string): AgencyRefDto {
  const [type, id = ''] = key.split(' ');
  if (type !== 'unit' && type !== 'group' && type !== 'role' && type !== 'external') throw new Error(`${key} is no agency`);
  return { type, id };
}

export function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
