import type { Translated } from './translated';
import type { viContributions } from './vi-contributions';

export const enContributions: Translated<typeof viContributions> = {
  contribution: {
    askedByRow: 'The plan requires an opinion about this task.',
    outside: 'outside; the lead records the answer',
    askOutside: 'Parties outside',
    askOthers: 'Other units',
    askOutsideNote: 'It has no account: send it a letter, and record its answer here with the letter that it sends back.',
    documentOfParty: 'The document that shows it (required)',
    answerNote: 'The lead is told at once; what was answered cannot be changed.',
    recordNote: 'Record what {{party}} answered on paper. The log says that the lead recorded it.',
  },
  contributionState: {
    requested: 'Requested',
    acknowledged: 'Acknowledged',
    given: 'Given',
    declined: 'Declined',
    waived: 'Waived',
  },
  recordVerb: { acknowledge: 'Record receipt', give: 'Record the opinion', decline: 'Record the refusal', waive: 'Waive' },
  contributionVerb: { request: 'Ask a unit', acknowledge: 'Acknowledge', give: 'Give the opinion', decline: 'Decline', waive: 'Waive' },
};
