import { readAct, type ExampleAct } from '#composition/example-plan/read-example-act';
import { readPlan, type SeedPlan } from '#composition/seeds/read-plans';
import type { Seeds } from '#composition/seeds/read-seeds';
import { readYaml } from '#composition/seeds/read-yaml';
import { readKey, readKnownKey, TakenNames, type SeedKey } from '#composition/seeds/seed-keys';
import type { SeedValue } from '#composition/seeds/seed-value';
import { EVENT_KINDS, type EventKind } from '#domain/occurrence/event-kind';
import { ROLES, type Role } from '#domain/organisation/capacity';
import type { OwnDay } from '#domain/timing/own-day';
import type { LocalDate } from '#domain/time/local-date';

/** A file that somebody has uploaded: `file` is its path below the seeds folder. */
export interface ExampleDocument {
  readonly key: SeedKey;
  readonly file: string;
  readonly by: SeedKey;
}

/** Who stands in for whom, and who wrote it down. */
export interface ExampleDeputy {
  readonly key: SeedKey;
  readonly by: SeedKey;
  readonly person: SeedKey;
  readonly for: SeedKey;
  readonly unit: SeedKey;
  readonly role: Role;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly legalBasis: string;
}

/** Who is away, and who wrote it down. */
export interface ExampleAbsence {
  readonly key: SeedKey;
  readonly by: SeedKey;
  readonly person: SeedKey;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly reason: string;
}

/** A day of the calendar, and who entered it. */
export interface ExampleDay extends Omit<OwnDay, 'id'> {
  readonly key: SeedKey;
  readonly by: SeedKey;
}

/** What somebody has registered; its document goes by the same name. */
export interface ExampleOccurrence {
  readonly key: SeedKey;
  readonly by: SeedKey;
  readonly kind: EventKind;
  readonly name: string;
  readonly occurredOn: LocalDate;
  /** Number of the document. */
  readonly document: string;
}

/** A long act that somebody has put to Docket: it urges the tasks of these rows. */
export interface ExampleOperation {
  readonly key: SeedKey;
  readonly by: SeedKey;
  readonly rows: readonly string[];
  readonly note: string;
}

/** How somebody looks at their work: what is due within so many days. */
export interface ExampleView {
  readonly key: SeedKey;
  readonly by: SeedKey;
  readonly name: string;
  readonly dueWithin: number;
}

/** A row whose time somebody corrects; it waits for a second person. */
export interface ExampleCorrection {
  readonly key: SeedKey;
  readonly by: SeedKey;
  readonly row: string;
  readonly timing: string;
  readonly reason: string;
}

/** A row whose time a second document changes; it waits for a second person. */
export interface ExampleAmendment extends ExampleCorrection {
  /** Of the document. */
  readonly number: string;
  readonly date: LocalDate;
}

/** A published plan whose tasks stand where the examples of the API's description begin. */
export interface ExamplePlan {
  readonly plan: SeedPlan;
  /** The submitting unit by the path of each row that several lead jointly. */
  readonly joint: Readonly<Record<string, SeedKey>>;
  /** Who signs what the lead of a row only proposes, by path. */
  readonly issuers: Readonly<Record<string, string>>;
  readonly documents: readonly ExampleDocument[];
  readonly deputies: readonly ExampleDeputy[];
  readonly absences: readonly ExampleAbsence[];
  readonly calendarDays: readonly ExampleDay[];
  readonly occurrences: readonly ExampleOccurrence[];
  readonly corrections: readonly ExampleCorrection[];
  readonly amendments: readonly ExampleAmendment[];
  readonly acts: readonly ExampleAct[];
  readonly views: readonly ExampleView[];
  readonly operations: readonly ExampleOperation[];
}

/**
 * Reads `example-plan.yaml` of a seeds folder.
 *
 * @throws SeedProblem
 */
export async function readExamplePlan(folder: string, seeds: Seeds): Promise<ExamplePlan> {
  const units = new Set(seeds.units.map(({ key }) => key));
  const parties = new Set(seeds.parties.map(({ key }) => key));
  const people = new Set(seeds.people.map(({ key }) => key));
  const keys = new TakenNames();
  const field = (await readYaml(folder, 'example-plan.yaml')).fields([
    'plan',
    'joint',
    'issuers',
    'documents',
    'deputies',
    'absences',
    'calendarDays',
    'occurrences',
    'corrections',
    'amendments',
    'acts',
    'views',
    'operations',
  ]);
  const plan = readPlan(field.plan, units, people, keys, new TakenNames());
  const issuers = Object.fromEntries(field.issuers.entries().map(([row, issuer]) => [row, issuer.text()]));
  const joint = Object.fromEntries(field.joint.entries().map(([row, unit]) => [row, readKnownKey(unit, units, 'unit')]));
  const documents = field.documents.items().map((document) => readDocument(document, people, keys));
  const uploaded = new Set(documents.map(({ key }) => key));
  const deputies = field.deputies.items().map((deputy) => readDeputy(deputy, units, people, keys));
  const absences = field.absences.items().map((absence) => readAbsence(absence, people, keys));
  const calendarDays = field.calendarDays.items().map((day) => readDay(day, people, keys));
  const occurrences = field.occurrences.items().map((occurrence) => readOccurrence(occurrence, people, keys));
  const corrections = field.corrections.items().map((correction) => readCorrection(correction, people, keys));
  const amendments = field.amendments.items().map((amendment) => readAmendment(amendment, people, keys));
  const acts = field.acts.items().map((act) => readAct(act, { units, parties, people, uploaded }));
  const views = field.views.items().map((view) => readView(view, people, keys));
  const operations = field.operations.items().map((operation) => readOperation(operation, people, keys));
  const life = { deputies, absences, calendarDays, occurrences, corrections, amendments, acts, views, operations };
  return { plan, joint, issuers, documents, ...life };
}

function readDocument(document: SeedValue, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleDocument {
  const field = document.fields(['key', 'file', 'by']);
  return { key: keys.take(readKey(field.key), field.key), file: field.file.text(), by: readKnownKey(field.by, people, 'person') };
}

const DEPUTY_FIELDS = ['key', 'by', 'person', 'for', 'unit', 'role', 'validFrom', 'validTo', 'legalBasis'] as const;

function readDeputy(deputy: SeedValue, units: ReadonlySet<SeedKey>, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleDeputy {
  const field = deputy.fields(DEPUTY_FIELDS);
  return {
    key: keys.take(readKey(field.key), field.key),
    by: readKnownKey(field.by, people, 'person'),
    person: readKnownKey(field.person, people, 'person'),
    for: readKnownKey(field.for, people, 'person'),
    unit: readKnownKey(field.unit, units, 'unit'),
    role: field.role.oneOf(ROLES),
    validFrom: field.validFrom.date(),
    validTo: field.validTo.dateOrNull(),
    legalBasis: field.legalBasis.text(),
  };
}

function readAbsence(absence: SeedValue, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleAbsence {
  const field = absence.fields(['key', 'by', 'person', 'validFrom', 'validTo', 'reason']);
  return {
    key: keys.take(readKey(field.key), field.key),
    by: readKnownKey(field.by, people, 'person'),
    person: readKnownKey(field.person, people, 'person'),
    validFrom: field.validFrom.date(),
    validTo: field.validTo.dateOrNull(),
    reason: field.reason.text(),
  };
}

function readDay(day: SeedValue, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleDay {
  const field = day.fields(['key', 'by', 'date', 'kind', 'name', 'announcement']);
  return {
    key: keys.take(readKey(field.key), field.key),
    by: readKnownKey(field.by, people, 'person'),
    date: field.date.date(),
    kind: field.kind.oneOf(['off', 'working']),
    name: field.name.text(),
    announcement: field.announcement.text(),
  };
}

const CORRECTION_FIELDS = ['key', 'by', 'row', 'timing', 'reason'] as const;

function readCorrection(correction: SeedValue, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleCorrection {
  return correctionOf(correction.fields(CORRECTION_FIELDS), people, keys);
}

function readAmendment(amendment: SeedValue, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleAmendment {
  const field = amendment.fields([...CORRECTION_FIELDS, 'number', 'date']);
  return { ...correctionOf(field, people, keys), number: field.number.text(), date: field.date.date() };
}

function correctionOf(
  field: Readonly<Record<(typeof CORRECTION_FIELDS)[number], SeedValue>>,
  people: ReadonlySet<SeedKey>,
  keys: TakenNames,
): ExampleCorrection {
  return {
    key: keys.take(readKey(field.key), field.key),
    by: readKnownKey(field.by, people, 'person'),
    row: field.row.text(),
    timing: field.timing.text(),
    reason: field.reason.text(),
  };
}

function readOccurrence(occurrence: SeedValue, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleOccurrence {
  const field = occurrence.fields(['key', 'by', 'kind', 'name', 'occurredOn', 'document']);
  return {
    key: keys.take(readKey(field.key), field.key),
    by: readKnownKey(field.by, people, 'person'),
    kind: field.kind.oneOf(EVENT_KINDS),
    name: field.name.text(),
    occurredOn: field.occurredOn.date(),
    document: field.document.text(),
  };
}

function readView(view: SeedValue, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleView {
  const field = view.fields(['key', 'by', 'name', 'dueWithin']);
  return {
    key: keys.take(readKey(field.key), field.key),
    by: readKnownKey(field.by, people, 'person'),
    name: field.name.text(),
    dueWithin: field.dueWithin.whole(),
  };
}

function readOperation(operation: SeedValue, people: ReadonlySet<SeedKey>, keys: TakenNames): ExampleOperation {
  const field = operation.fields(['key', 'by', 'rows', 'note']);
  return {
    key: keys.take(readKey(field.key), field.key),
    by: readKnownKey(field.by, people, 'person'),
    rows: field.rows.items().map((row) => row.text()),
    note: field.note.text(),
  };
}
