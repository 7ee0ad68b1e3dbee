import { readKnownKey, type SeedKey } from '#composition/seeds/seed-keys';
import type { SeedValue } from '#composition/seeds/seed-value';
import { STANCES, type Stance } from '#domain/contribution/contribution';
import { LATENESS_CAUSES, type LatenessCause } from '#domain/task/task';
import type { LocalDate } from '#domain/time/local-date';

/** What somebody has done to the task of a row. */
export type ExampleAct = { readonly row: string; readonly by: SeedKey } & (
  | { readonly verb: 'approve' | 'close' | 'claim' }
  | { readonly verb: 'decline'; readonly reason: string }
  | { readonly verb: 'enter-for'; readonly documents: readonly SeedKey[]; readonly reason: string }
  | { readonly verb: 'request-extension'; readonly dueOn: LocalDate; readonly reason: string }
  | { readonly verb: 'offer-handoff'; readonly of: SeedKey; readonly reason: string }
  | { readonly verb: 'add-reviewer'; readonly person: SeedKey }
  | { readonly verb: 'comment'; readonly text: string }
  | { readonly verb: 'give'; readonly stance: Stance; readonly text: string }
  | { readonly verb: 'watch' }
  | { readonly verb: 'snooze'; readonly until: LocalDate }
  | { readonly verb: 'suspend'; readonly until: LocalDate; readonly reason: string }
  | { readonly verb: 'explain-lateness'; readonly cause: LatenessCause; readonly text: string }
  | { readonly verb: 'propose' | 'submit'; readonly documents: readonly SeedKey[] }
  | { readonly verb: 'request' | 'request-outside'; readonly of: SeedKey; readonly question: string; readonly dueOn: LocalDate }
);

const ACT_FIELDS = [
  'row',
  'by',
  'verb',
  'reason',
  'documents',
  'person',
  'of',
  'question',
  'dueOn',
  'until',
  'cause',
  'stance',
  'text',
] as const;
const VERBS = [
  'approve',
  'close',
  'add-reviewer',
  'claim',
  'decline',
  'propose',
  'submit',
  'request',
  'request-outside',
  'give',
  'request-extension',
  'enter-for',
  'offer-handoff',
  'suspend',
  'explain-lateness',
  'comment',
  'watch',
  'snooze',
] as const;

interface Known {
  readonly units: ReadonlySet<SeedKey>;
  readonly parties: ReadonlySet<SeedKey>;
  readonly people: ReadonlySet<SeedKey>;
  readonly uploaded: ReadonlySet<SeedKey>;
}

/** @throws SeedProblem */
export function readAct(act: SeedValue, { units, parties, people, uploaded }: Known): ExampleAct {
  const field = act.fields(ACT_FIELDS);
  const place = { row: field.row.text(), by: readKnownKey(field.by, people, 'person') };
  const verb = field.verb.oneOf(VERBS);
  switch (verb) {
    case 'decline':
      return { ...place, verb, reason: field.reason.text() };
    case 'propose':
    case 'submit':
      return { ...place, verb, documents: readUploaded(field.documents, uploaded) };
    case 'enter-for':
      return { ...place, verb, documents: readUploaded(field.documents, uploaded), reason: field.reason.text() };
    case 'request':
      return { ...place, verb, of: readKnownKey(field.of, units, 'unit'), question: field.question.text(), dueOn: field.dueOn.date() };
    case 'request-outside':
      return { ...place, verb, of: readKnownKey(field.of, parties, 'party'), question: field.question.text(), dueOn: field.dueOn.date() };
    case 'request-extension':
      return { ...place, verb, dueOn: field.dueOn.date(), reason: field.reason.text() };
    case 'offer-handoff':
      return { ...place, verb, of: readKnownKey(field.of, units, 'unit'), reason: field.reason.text() };
    case 'give':
      return { ...place, verb, stance: field.stance.oneOf(STANCES), text: field.text.text() };
    case 'comment':
      return { ...place, verb, text: field.text.text() };
    case 'snooze':
      return { ...place, verb, until: field.until.date() };
    case 'add-reviewer':
      return { ...place, verb, person: readKnownKey(field.person, people, 'person') };
    case 'suspend':
      return { ...place, verb, until: field.until.date(), reason: field.reason.text() };
    case 'explain-lateness':
      return { ...place, verb, cause: field.cause.oneOf(LATENESS_CAUSES), text: field.text.text() };
    case 'approve':
    case 'close':
    case 'claim':
    case 'watch':
      return { ...place, verb };
  }
}

function readUploaded(documents: SeedValue, uploaded: ReadonlySet<SeedKey>): readonly SeedKey[] {
  return documents.items().map((document) => readKnownKey(document, uploaded, 'document'));
}
