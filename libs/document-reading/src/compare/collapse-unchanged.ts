import type { ChangedEntry, EntryPages, FlowEntry, WholeEntry } from '#domain/document/comparison';

/** A paragraph that stands on both sides as it was. */
export interface UnchangedParagraph extends EntryPages {
  readonly kind: 'unchanged';
  readonly text: string;
}

export type ToldParagraph = UnchangedParagraph | ChangedEntry | (WholeEntry & { readonly kind: 'added' | 'removed' });

/** Leaves one unchanged paragraph standing on each side of a change and counts the others. */
export function collapseUnchanged(told: readonly ToldParagraph[]): FlowEntry[] {
  const entries: FlowEntry[] = [];
  let run: UnchangedParagraph[] = [];
  for (const paragraph of told) {
    if (paragraph.kind === 'unchanged') {
      run.push(paragraph);
      continue;
    }
    for (const entry of collapseRun(run, entries.length > 0, true)) entries.push(entry);
    entries.push(paragraph);
    run = [];
  }
  return entries.concat(collapseRun(run, entries.length > 0, false));
}

/** Of a run between two changes the first and the last paragraph are shown, at the ends of the text only the one beside the change. */
function collapseRun(run: readonly UnchangedParagraph[], isAfterChange: boolean, isBeforeChange: boolean): FlowEntry[] {
  const from = isAfterChange ? 1 : 0;
  const to = Math.max(from, run.length - (isBeforeChange ? 1 : 0));
  return [...contextOf(run.slice(0, from)), ...countOf(run.slice(from, to)), ...contextOf(run.slice(to))];
}

function contextOf(run: readonly UnchangedParagraph[]): FlowEntry[] {
  return run.map((paragraph) => ({ ...paragraph, kind: 'context' }));
}

function countOf(run: readonly UnchangedParagraph[]): FlowEntry[] {
  const [first] = run;
  return first === undefined ? [] : [{ kind: 'same', count: run.length, pageBefore: first.pageBefore, pageAfter: first.pageAfter }];
}
