import type { AwaitedDto, AwaitingRowDto, RegisterOccurrenceDto } from '#api-client/index';
import type { Registrar } from './registrars';

/** An event as it is typed: empty texts for what is left out. */
export interface EventInput {
  readonly kind: string;
  readonly name: string;
  readonly occurredOn: string;
  readonly dueOn: string;
  readonly number: string;
  readonly title: string;
  /** The capacity that says for whom it is registered. */
  readonly registrar: string;
  readonly rows: string[];
  /** Which units each printed role is this time. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

/** Rows are chosen as they wait for the kind; what arises is for rows that somebody names. */
export function newEvent(kind: string, today: string, awaited: readonly AwaitedDto[], registrars: readonly Registrar[]): EventInput {
  const rows = kind === 'arising' ? [] : (awaited.find((one) => one.kind.code === kind)?.rows ?? []);
  return {
    kind,
    name: '',
    occurredOn: today,
    dueOn: '',
    number: '',
    title: '',
    registrar: registrars[0]?.capacity ?? '',
    rows: rows.map(({ itemId }) => itemId),
    roles: {},
  };
}

/** The printed roles of some rows, each once. */
export function rolesOf(rows: readonly AwaitingRowDto[]): readonly AwaitingRowDto['roles'][number][] {
  return [...new Map(rows.flatMap(({ roles }) => roles).map((role) => [role.id, role])).values()];
}

export function eventBody(input: EventInput, awaited: readonly AwaitedDto[], registrars: readonly Registrar[]): RegisterOccurrenceDto {
  const kind = awaited.find((one) => one.kind.code === input.kind)?.kind.code;
  if (kind === undefined) throw new Error(`nothing waits for ${input.kind}`);
  const { name, occurredOn, dueOn, number, title, registrar, rows, roles } = input;
  return {
    kind,
    name,
    occurredOn,
    dueOn: dueOn === '' ? null : dueOn,
    document: number === '' && title === '' ? null : { number: number === '' ? null : number, title: title === '' ? name : title },
    unitId: registrars.find(({ capacity }) => capacity === registrar)?.unit?.id ?? null,
    rows,
    roles: Object.entries(roles).flatMap(([roleId, unitIds]) => (unitIds.length === 0 ? [] : [{ roleId, unitIds: [...unitIds] }])),
    actingAs: registrar,
  };
}
