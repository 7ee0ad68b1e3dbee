import type { Translated } from './translated';
import type { viViews } from './vi-views';

/** The same in English. */
export const enViews: Translated<typeof viViews> = {
  views: {
    title: 'Saved views',
    narrow: 'Narrow and order',
    save: 'Save this view',
    saveNote: 'A name that you have used already holds this view instead. Sharing gives no rights.',
    saved: 'The view is saved.',
    drop: 'Drop “{{name}}”',
    nothing: 'Nothing in this view.',
    dropped: 'The view is dropped.',
    name: 'Name',
    words: 'Search wording and reference',
    plan: 'Plan',
    everyPlan: 'Every plan',
    due: 'Due',
    anyDate: 'Any time',
    within_zero: 'Overdue or today',
    within_other: 'Within {{count}} days',
    sort: 'Order',
    sorted: { dueOn: 'By date', reference: 'By reference', '-createdAt': 'Newest first' },
  },
};
