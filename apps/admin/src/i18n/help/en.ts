import type { Translated } from '../translated';
import type { viHelp } from './vi';

export const enHelp: Translated<typeof viHelp> = {
  help: {
    title: 'User guide',
    pages: 'Pages of the guide',
    page: {
      'lead-officer': 'Lead officer',
      'coordinating-officer': 'Coordinating officer',
      reviewer: 'Reviewer',
      auditor: 'Auditor',
      'plan-administrator': 'Plan administrator',
      leader: 'Leader',
    },
  },
};
