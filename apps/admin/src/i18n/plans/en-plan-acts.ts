import type { Translated } from '../translated';
import type { viPlanActs } from './vi-plan-acts';

export const enPlanActs: Translated<typeof viPlanActs> = {
  adHoc: {
    title: 'Assign ad-hoc work',
    dueOn: 'To be done by the end of',
    documentDate: 'Date of the document',
    nilAllowed: '“Nothing arose” is an answer',
    done_one: '{{count}} task assigned.',
    done_other: '{{count}} tasks assigned.',
  },
  closePlan: {
    title: 'Close the plan',
    note_one: '{{count}} task is open. Each needs an end; once the plan is closed, no further period opens.',
    note_other: '{{count}} tasks are open. Each needs an end; once the plan is closed, no further period opens.',
    row_one: 'Row {{path}} · {{count}} task',
    row_other: 'Row {{path}} · {{count}} tasks',
    single: 'Task by task',
    ofTask: 'End of {{reference}}',
    asRow: 'As the row',
    ready: 'Every task has an end.',
    done: 'The plan is closed.',
  },
  planSight: {
    title: 'Who sees the tasks',
    note: 'The plan, its rows and their dates are open to every unit. This says who sees its tasks: progress, results, discussion. Whoever may audit the log always sees everything.',
    drafts: 'Tasks not assigned yet',
    tasks: 'Assigned tasks',
    by: {
      administration: 'Every unit',
      participants: 'Leads, coordinators, and whoever administers or decides',
      office: 'Only whoever administers, issued, or decides',
    },
    set: 'Set who sees the tasks',
    done: 'Who sees the tasks is set.',
    confined: 'Only participants see its tasks',
  },
  closingEnd: {
    done: 'Done',
    'nothing-arose': 'Nothing arose',
    'carried-over': 'Carried over',
    cancelled: 'Cancelled',
  },
};
