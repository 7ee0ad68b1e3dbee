import type { Translated } from './translated';
import type { viCalendar } from './vi-calendar';

export const enCalendar: Translated<typeof viCalendar> = {
  deadlineRules: {
    title: 'Reminders and escalation',
    told: 'A unit is reminded {{soon}} days before the date and on it. Once it is past, the unit is told; after {{head}} days its head; after {{owner}} days the plan’s owner.',
    set: 'Set the rules',
    note: 'For every plan of the province from the next round on; what was told is not told again.',
    done: 'The rules are set.',
    soonDays: 'Remind the unit before the date (days)',
    headDays: 'Tell the unit’s head after it (days)',
    ownerDays: 'Tell the plan’s owner after it (days)',
  },
  calendar: {
    title: 'Working days',
    year: 'Year',
    count: '{{count}} working days in the year. Monday to Friday are working days, but for the days below.',
    unknown: 'The days of this year are not known; no date that runs through it can be told.',
    day: 'Date',
    kind: 'Kind',
    name: 'Name',
    announcement: 'Made so by',
    off: 'off',
    working: 'worked instead',
    own: 'own',
    unverified: 'announcement not read',
    add: 'Add a day',
    addNote: 'An own day stands over the national calendar. Dates to come are counted anew; past dates stay.',
    added: 'The day is added.',
    withdraw: 'Take back',
    withdrawNote: 'The day no longer counts; the log keeps it. Dates to come are counted anew.',
    withdrawn: 'The day is taken back.',
  },
};
