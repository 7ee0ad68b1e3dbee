import type { Translated } from '../translated';
import type { viRules } from './vi-rules';

/** The same in English. */
export const enRules: Translated<typeof viRules> = {
  rules: {
    title: 'Reminders and escalation',
    intro:
      'For every plan of the province but those for practice. Each is told once for a date; work that was submitted or is paused is not spoken of.',
    when: 'When',
    whom: 'Who is told',
    stage: {
      'due-soon': '{{days}} days before the date',
      due: 'On the date',
      'deadline-passed': 'As soon as it has passed',
      'escalated-to-head': '{{days}} days after it',
      'escalated-to-owner': '{{days}} days after it',
    },
    audience: {
      'due-soon': 'The lead unit',
      due: 'The lead unit',
      'deadline-passed': 'The lead unit',
      'escalated-to-head': 'The head of the lead unit',
      'escalated-to-owner': 'The head of the lead unit; the plan’s office and whoever may recall the task',
    },
    opinionsWhen: 'Opinions of coordinators: {{days}} days before they are due, and when that has passed',
    opinionsWhom: 'The unit that was asked; for a party outside, the lead unit',
    set: 'Set the rules',
    note: 'In force from the next round on; what was told is not told again.',
    done: 'The rules are set.',
    soonDays: 'Remind the unit before the date (days)',
    headDays: 'Tell the unit’s head after it (days)',
    ownerDays: 'Tell the plan’s office after it (days)',
    tomorrow: 'Tasks that somebody is told of tomorrow ({{day}})',
    mark: 'Mark',
    now: 'As it stands',
    then: 'Once changed',
    history: 'Changes',
    never: 'Nobody has changed them: the usual ones stand.',
    changedWhen: 'When',
    by: 'Who',
    change: 'Change',
    days: '{{soon}} – {{head}} – {{owner}}',
    fromTo: '{{from}} → {{to}}',
    daysNote: 'Three figures: before the date – to the head – to the plan’s office, in days.',
    inLog: 'Open in the log',
    system: 'The system',
  },
};
