/** What was begun, and what was handed in the period before. */
export const enDrafts = {
  draft: {
    saved: 'Draft saved at {{at}}',
    cut: 'The draft could not be saved yet; trying again by itself: {{why}}',
    failed: 'The draft could not be saved, and is tried again with the next change: {{why}}',
    stale: 'The draft was changed in another window.',
    load: 'Open that one',
    keep: 'Keep what is here',
    discard: 'Discard the draft',
    discardAsked: 'All that was typed will be lost.',
    discardNot: 'Keep it',
    gone: 'The file “{{name}}” is gone (not handed in within 7 days, or taken back).',
    asBefore: 'As the period before',
    givenBefore: 'The period before ({{period}}) had: {{files}}.',
    givenWithoutFiles: 'The period before ({{period}}) had no files.',
    taken: 'Words, figures, units and reasons stand as the period before. Values and files must be given anew.',
    valueBefore: 'The period before: {{given}}',
  },
};
