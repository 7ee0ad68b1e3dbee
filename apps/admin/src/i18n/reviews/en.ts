import type { Translated } from '../translated';
import { enOfDocuments } from './en-documents';
import { enPreview } from './en-preview';
import type { viOfReviews } from './vi';

/** The same in English. */
export const enOfReviews: Translated<typeof viOfReviews> = {
  ...enOfDocuments,
  ...enPreview,
  queue: {
    narrow: 'Narrow the results that wait',
    plan: 'Plan',
    row: 'Row of the plan',
    unit: 'Unit',
    every: 'All',
    sort: 'Order',
    sorted: { waiting: 'Longest waiting', due: 'By due date' },
    shown: '{{shown}} of {{count}} results that wait',
    nothing: 'No result is left by these filters.',
    current: 'Acts on the current row',
    noCurrent: 'Press J to go into the list.',
    cannot: 'This cannot be done with the task now.',
    act: {
      previous: 'Previous (K)',
      next: 'Next (J)',
      'start-review': 'Start review (S)',
      approve: 'Approve (A)',
      return: 'Return (R)',
      note: 'Note (C)',
    },
    keyList:
      'J and K: next and previous row. Enter: open. X: choose. S: start review. A: approve. R: return. C: open and note. ?: this list. In a form, Ctrl + Enter sends.',
  },
  since: {
    with: 'Compared with',
    seen: 'Version {{number}} · as I last saw it',
    returned: 'Version {{number}} · returned',
    version: 'Version {{number}}',
  },
  board: {
    title: 'Row {{path}} in all units',
    period: 'Period',
    periodOne: '{{name}} · {{waiting}} waiting, {{count}} units',
    show: 'Show',
    all: 'All · {{count}}',
    standing: { look: 'To look at', clean: 'Clean', silent: 'Not submitted', decided: 'Decided' },
    standingCount: '{{name}} · {{count}}',
    cleanMeans:
      'Clean: all that is asked for is there, documents have their form, files are scanned, digital signatures are sound, no question is open.',
    unit: 'Unit',
    state: 'State',
    document: 'Document (number, day, signer)',
    submitted: 'Submitted',
    checks: 'Checks',
    choose: 'Choose',
    noDocument: 'No document',
    noNumber: 'no number yet',
    more_one: 'and {{count}} more file',
    more_other: 'and {{count}} more files',
    met: 'Asked for: {{answered}}/{{asked}}',
    signed_one: '{{count}} digital signature',
    signed_other: '{{count}} digital signatures',
    look_one: 'To look at · {{count}}',
    look_other: 'To look at · {{count}}',
    nothing: 'No unit is left by this filter.',
    empty: 'No task of this row has been assigned yet.',
    chooseOne: 'Choose a unit to see its documents here. ↑ and ↓ go from unit to unit.',
    preview: 'Preview',
    openReview: 'Open the review',
    notKept: 'This document cannot be read: it is being scanned, or was taken back.',
    openTask: 'Open the task',
    silentWhy: 'The unit has not submitted yet.',
    urge_one: 'Urge {{count}} unit that has not submitted (U)',
    urge_other: 'Urge {{count}} units that have not submitted (U)',
    keyList:
      '↑ ↓ or K J: previous and next unit. Space or X: choose. Enter: open. A: approve, R: return the chosen units, or the one in sight. U: urge those that have not submitted. ?: this list.',
  },
};
