import type { Translated } from './translated';
import type { viPractice } from './vi-practice';

export const enPractice: Translated<typeof viPractice> = {
  practice: {
    title: 'Practice',
    chip: 'Practice',
    intro: 'Try things here as if they were real: nobody is notified, and no figure or report counts them.',
    work: 'My work',
    coordination: 'Coordination',
    reviews: 'To decide',
    none: 'Nothing to practise on waits for you.',
    noneWhy: 'Work appears here when a practice plan is published and your unit has a part in it.',
  },
};
