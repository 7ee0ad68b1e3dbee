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
    plans: 'Practice plans',
    closedToo: 'Closed plans too',
    mark: 'Plan for practice',
    markNote: 'It notifies nobody and counts in no figure or report. It cannot be changed once the plan is made.',
  },
  nextYear: {
    title: 'Begin next year’s plan',
    note: 'The rows of this plan are copied to {{year}}: their dates move to the new year, and units that were merged are replaced by their successors. What is doubtful becomes a question to be answered; nothing is published.',
    submit: 'Copy to {{year}}',
    done: 'Copied to {{year}}.',
    keepDeciders: 'Keep last year’s deciders',
    from: 'Begun from last year’s plan',
    lastYear: 'Last year: {{code}}, row {{row}}',
  },
};
