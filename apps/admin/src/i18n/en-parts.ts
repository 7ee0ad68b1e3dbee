import type { Translated } from './translated';
import type { viParts } from './vi-parts';

export const enParts: Translated<typeof viParts> = {
  approvals: {
    title: 'Levels of approval',
    level: 'Level {{level}}: {{names}}',
    needed: '{{count}} people must approve.',
    inTurn: 'This level is next.',
    awaited: '{{name}}: not approved yet (added by {{by}})',
    inPlaceOf: '{{name}} (in place of {{for}})',
    given: '{{who}} approved version {{number}} at {{time}}',
  },
  dayOf: { suspend: 'Goes on from', extension: 'New date' },
  extensionState: { requested: 'Waiting', granted: 'Granted', refused: 'Refused', withdrawn: 'Withdrawn' },
  handoffState: { offered: 'Waiting', accepted: 'Accepted', declined: 'Declined', recalled: 'Recalled' },
  partVerb: {
    grant: 'Grant',
    refuse: 'Refuse',
    withdraw: 'Withdraw',
    accept: 'Accept',
    decline: 'Decline',
    recall: 'Recall',
  },
  partConsequence: {
    grant: 'The task’s date becomes this day; the first date stays visible.',
    refuse: 'The date stays; the unit sees the reason.',
    withdraw: 'The date stays; the request remains in the history.',
    accept: 'Your unit leads the task from now on, with the date that it has.',
    decline: 'The task stays with its lead, which sees the reason.',
    recall: 'The task stays with your unit.',
  },
  partDone: {
    grant: 'The date was extended.',
    refuse: 'The extension was refused.',
    withdraw: 'The request was withdrawn.',
    accept: 'Your unit leads now.',
    decline: 'The offer was declined.',
    recall: 'The offer was recalled.',
  },
  latenessCause: {
    'waiting-for-others': 'Waiting for coordinating units',
    'waiting-for-superior': 'Waiting for a superior level',
    'law-changed': 'The rules changed',
    'too-much-work': 'Too much work at once',
    'technical-failure': 'Technical failure',
    'force-majeure': 'Force majeure',
    'own-delay': 'The unit’s own delay',
    other: 'Another cause',
  },
  latenessReading: { objective: 'Objective: the unit could not avoid it', subjective: 'Subjective: the unit could have avoided it' },
};
