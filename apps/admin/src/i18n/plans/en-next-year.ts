import type { Translated } from '../translated';
import type { viNextYear } from './vi-next-year';

/** The same in English. */
export const enNextYear: Translated<typeof viNextYear> = {
  practicePlan: {
    plans: 'Practice plans',
    note: 'To try things: nobody is notified, and no figure or report counts them.',
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
