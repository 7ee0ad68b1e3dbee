import type { AwaitedDto, AwaitingRowDto, IssuedEventDto, RegisterOccurrenceDto } from '#api-client/index';
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
  /** The task whose result it is, and the file of what was issued; null where it comes from elsewhere. */
  readonly sourceTaskId: string | null;
  readonly documentId: string | null;
  /** Which units each printed role is this time. */
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

type Told = Pick<EventInput, 'name' | 'occurredOn' | 'number' | 'title' | 'sourceTaskId' | 'documentId'>;

interface Beginning {
  readonly kind: string;
  readonly today: string;
  /** What a task's own result tells of the event; null where it comes from elsewhere. */
  readonly issued: IssuedEventDto | null;
}

/** Rows are chosen as they wait for the kind; what arises is for rows that somebody names. */
export function newEvent(
  { kind: asked, today, issued }: Beginning,
  awaited: readonly AwaitedDto[],
  registrars: readonly Registrar[],
): EventInput {
  const told = awaited.find((one) => one.kind.code === issued?.kind?.code)?.kind.code;
  const kind = told ?? asked;
  const rows = kind === 'arising' ? [] : (awaited.find((one) => one.kind.code === kind)?.rows ?? []);
  return {
    kind,
    ...(issued === null ? { ...UNTOLD, occurredOn: today } : toldBy(issued)),
    dueOn: '',
    registrar: registrars[0]?.capacity ?? '',
    rows: rows.map(({ itemId }) => itemId),
    roles: {},
  };
}

const UNTOLD = { name: '', number: '', title: '', sourceTaskId: null, documentId: null };

function toldBy({ name, occurredOn, document, sourceTaskId }: IssuedEventDto): Told {
  return { name, occurredOn, number: document.number ?? '', title: document.title, sourceTaskId, documentId: document.documentId };
}

/** The printed roles of some rows, each once. */
export function rolesOf(rows: readonly AwaitingRowDto[]): readonly AwaitingRowDto['roles'][number][] {
  return [...new Map(rows.flatMap(({ roles }) => roles).map((role) => [role.id, role])).values()];
}

export function eventBody(input: EventInput, awaited: readonly AwaitedDto[], registrars: readonly Registrar[]): RegisterOccurrenceDto {
  const kind = awaited.find((one) => one.kind.code === input.kind)?.kind.code;
  if (kind === undefined) throw new Error(`nothing waits for ${input.kind}`);
  const { name, occurredOn, dueOn, number, title, documentId, sourceTaskId, registrar, rows, roles } = input;
  return {
    kind,
    name,
    occurredOn,
    dueOn: dueOn === '' ? null : dueOn,
    document:
      number === '' && title === '' ? null : { number: number === '' ? null : number, title: title === '' ? name : title, documentId },
    sourceTaskId,
    unitId: registrars.find(({ capacity }) => capacity === registrar)?.unit?.id ?? null,
    rows,
    roles: Object.entries(roles).flatMap(([roleId, unitIds]) => (unitIds.length === 0 ? [] : [{ roleId, unitIds: [...unitIds] }])),
    actingAs: registrar,
  };
}
