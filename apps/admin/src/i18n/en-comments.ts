import type { Translated } from './translated';
import type { viComments } from './vi-comments';

export const enComments: Translated<typeof viComments> = {
  comments: {
    title: 'Exchange',
    none: 'Nothing was said yet. The units that lead, coordinate or were asked, and the plan’s office, talk here.',
    text: 'What you want to say',
    mentions: 'Call in (they are told)',
    nobodyFound: 'Nobody is found.',
    send: 'Send',
    edit: 'Edit',
    save: 'Save',
    withdraw: 'Withdraw',
    withdrawNote: 'The words are shown no longer; who wrote them and when stays, and the log keeps the words.',
    withdrawn: 'Withdrawn at {{time}}',
    editedAt: 'edited at {{time}}',
    called: 'Calls in: {{names}}',
    doneWrite: 'Sent.',
    doneEdit: 'Edited.',
    doneWithdraw: 'Withdrawn.',
  },
  hiding: {
    hide: 'Hide the document',
    title: 'Hide “{{name}}”',
    note: 'Nobody reads its content any more. Name, digest, history and the versions that name it stay. The reason is kept in the log.',
    done: 'The document is hidden.',
    hidden: 'Hidden by {{name}}, {{time}}. Reason: {{reason}}',
  },
  follow: {
    title: 'Following the task',
    watch: 'Watch',
    unwatch: 'Stop watching',
    snooze: 'Put off',
    snoozedUntil: 'Put off until {{day}}',
    unsnooze: 'Take back',
    until: 'See it again on',
    snoozeNote:
      'The task leaves your own queue until that day, or until somebody does something that you are told of. What is due soon or overdue cannot be put off.',
    done: {
      watch: 'You watch the task.',
      unwatch: 'You watch it no longer.',
      snooze: 'Put off.',
      unsnooze: 'The task is back in your queue.',
    },
    listed_one: '{{count}} task put off',
    listed_other: '{{count}} tasks put off',
    backToQueue: 'Back to the queue',
    noneTitle: 'Nothing is put off.',
  },
  commentState: { standing: 'Shown', withdrawn: 'Withdrawn' },
};
