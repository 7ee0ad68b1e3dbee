import type { PeriodRowDto, ReportedTaskDto } from '#api-client/index';

/** What one says of a row: new words, those of the period before, that there is nothing new; or nothing yet. */
export const SAYINGS = ['later', 'text', 'same', 'nothing'] as const;
export type Saying = (typeof SAYINGS)[number];

export interface RowWords {
  readonly saying: Saying;
  /** What was typed; kept while another choice is tried. */
  readonly text: string;
}

/** By the id of the task. */
export type PeriodWords = Readonly<Record<string, RowWords>>;

/** Nothing is said yet: the words of the period before stand in the field, and count for nothing. */
export function untouched({ before }: Pick<PeriodRowDto, 'before'>): RowWords {
  return { saying: 'later', text: before?.text ?? '' };
}

/** What the field shows. */
export function shownText({ before }: Pick<PeriodRowDto, 'before'>, { saying, text }: RowWords): string {
  if (saying === 'nothing') return '';
  return saying === 'same' ? (before?.text ?? '') : text;
}

/** Whether something is chosen that cannot be sent: words that are none. */
export function isWordless({ saying, text }: RowWords): boolean {
  return saying === 'text' && text.trim() === '';
}

/** What is sent: the rows of which something is said, in their order. That there was nothing new before is nothing new again. */
export function toldOf(rows: readonly PeriodRowDto[], words: PeriodWords): readonly ReportedTaskDto[] {
  return rows.flatMap(({ id, version, report, before, capacities }) => {
    const said = words[id];
    if (said === undefined || said.saying === 'later' || report !== null || capacities.length === 0 || isWordless(said)) return [];
    const text = shownText({ before }, said).trim();
    return [{ id, version, text: text === '' ? null : text }];
  });
}
