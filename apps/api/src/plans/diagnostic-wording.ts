import type { Diagnostic, ProposedItem } from '#domain/plan/proposal';
import type { TimingAmbiguityCode } from '#domain/timing/rule';
import type { Language } from '../http/api-request.js';

/** What a diagnostic is about, as far as it is known beside its message. */
interface Asked {
  readonly diagnostic: Diagnostic;
  /** Null: of the document. */
  readonly item: ProposedItem | null;
}

/** Says it in English; where the Vietnamese message names what is not known otherwise, `told` repeats it. */
type Worded = (asked: Asked) => string;

/** What the reading of a time text leaves open. */
const OF_TIMING: Readonly<Record<TimingAmbiguityCode, Worded>> = {
  'year-assumed': told('The time names no year; the plan’s was taken.'),
  'day-missing': told('The time recurs without naming a day.'),
  'document-unnamed': told('The time refers to a document that is not named.'),
  'point-in-period': told('The time names a part of a period; it was taken for the day that the Civil Code gives.'),
  'open-ended': told('The time goes on into later years; the first alone was taken.'),
  'hour-not-kept': told('The time names an hour; its day alone was taken.'),
  'words-repaired': told('Words of the time were repaired.'),
  'numeral-unclear': told('The numeral of the quarter is not sure.'),
};

/** Every code that a reading gives; each message is Vietnamese, for that is what the document is. */
const ENGLISH: Readonly<Record<string, Worded>> = {
  'content-missing': () => 'The cell of the content is blank.',
  'row-merged': () => 'One number stands beside several printed rows; their cells were put together.',
  'row-continued': () => 'The row without a number below was taken for the rest of this one.',
  'lead-coordinator-mixed': () => 'Lead and coordinators stand in one cell without being told apart; the first was taken for the lead.',
  'lead-missing': () => 'No lead is named.',
  'lead-mode': ({ item }) => `There are ${item?.leads.length ?? 'several'} leads: does each work for itself, or all jointly on one result?`,
  'lead-names-coordinators': () => 'The lead cell names coordinators too; they were put among the coordinators.',
  'coordinator-blank': () => 'No coordinator is named.',
  'deliverable-missing': () => 'No deliverable is named.',
  'timing-missing': () => 'No time is named.',
  'timing-unrecognised': ({ item }) => `The time “${item?.timing.text ?? ''}” is not understood.`,
  'timing-in-content': told('The content names a deadline of its own.'),
  'plan-issued-late': () => 'The plan of a year is to be issued in that year’s last quarter only.',
  'cell-doubtful': () => 'The document draws no lines around its cells: which words belong to this one is not sure.',
  'cell-without-marks': ({ diagnostic, item }) => `The scan lost the diacritics of this cell: “${scanned(diagnostic, item)}”.`,
  'cell-damaged': ({ diagnostic, item }) => {
    const text = scanned(diagnostic, item);
    return text === '' ? 'The scan does not show this cell.' : `This cell was restored; the scan has: “${text}”.`;
  },
  'scan-without-marks': () => 'The scan lost its diacritics: title, sections and contents have to be compared with the original.',
  'columns-interleaved': () => 'The scan may have mixed leads and coordinators: check who leads and who coordinates.',
  'number-inferred': () => 'The number is lost in the scan; it was told by the order of the rows.',
  'number-repeated': told('A number stands more than once.'),
  'section-missing': () => 'There are rows above the first section (I, II, …).',
  'section-number-inferred': told('The number of a section was told by the order of the sections.'),
  'section-numbered': told('A section has no number; it was given one.'),
  'column-missing': told('The table lacks a column.'),
  'column-unread': told('What one column says is not clear; it was not read.'),
  'column-aside': told('One column is none of the plan’s; its texts were kept.'),
  'part-unread': told('A part of the file was not read.'),
  'table-unread': told('A table without the columns of a plan was not read.'),
  'row-unplaced': told('Some texts have found no row.'),
  'identity-missing': () => 'Issuer, number or date of the plan were not read; please complete them.',
  'title-missing': () => 'No title of the plan was found above the table.',
  'year-missing': () => 'It is not clear which year the plan is for.',
  'year-differs': told('The title names another year than the one that was chosen.'),
  'agency-unknown': ({ diagnostic, item }) =>
    `It is not clear who “${diagnostic.about ?? ''}” is${candidates(diagnostic, item, '; it may be: ')}.`,
  'agency-damaged': ({ diagnostic, item }) =>
    `“${diagnostic.about ?? ''}” is damaged in the scan${candidates(diagnostic, item, '; it was taken for ')}: please confirm.`,
  'agency-without-marks': ({ diagnostic }) => `“${diagnostic.about ?? ''}” was recognised without its diacritics.`,
  'agency-succeeded': told('Another unit has taken over from one that is printed.'),
  'cloned-still-named': ({ diagnostic }) => `“${diagnostic.about ?? ''}” is still named: is it right for the new year?`,
  'cloned-day-off': ({ diagnostic }) => `The date ${diagnostic.about ?? ''} is a day off: keep it, or correct it?`,
  'cloned-event': () => 'The time is counted from an event or a document: is it so in the new year too?',
  ...OF_TIMING,
};

/** What a diagnostic says in the asked language. One that has no English wording is told as it is. */
export function diagnosticWording(diagnostic: Diagnostic, item: ProposedItem | null, language: Language): string {
  return language === 'vi' ? diagnostic.message : (ENGLISH[diagnostic.code]?.({ diagnostic, item }) ?? diagnostic.message);
}

/** The codes that have an English wording. */
export const WORDED_CODES: readonly string[] = Object.keys(ENGLISH);

function told(english: string): Worded {
  return ({ diagnostic }) => `${english} (${diagnostic.message})`;
}

function scanned({ cell }: Diagnostic, item: ProposedItem | null): string {
  return cell === null ? '' : (item?.source.scan?.[cell] ?? '');
}

function candidates({ about }: Diagnostic, item: ProposedItem | null, before: string): string {
  const agency = [...(item?.leads ?? []), ...(item?.coordinators ?? [])].find(({ text }) => text === about);
  const names = (agency?.candidates ?? []).map(({ name }) => name);
  return names.length === 0 ? '' : `${before}${names.join('; ')}`;
}
