import { exampleIds } from '#composition/example-plan/example-ids';
import { seedId } from '#composition/seeds/seed-ids';
import type { Examples } from './example.js';

const OFFICER = 'an.vhtt';
const DECIDER = 'khanh.vanphong';

/** What waits for somebody, how the plans stand, and how lists are looked at. */
export const LIST_EXAMPLES: Examples = {
  countMyQueues: { as: OFFICER },
  readOverview: { as: DECIDER, query: { 'filter[year]': '2025' } },
  listMyViews: { as: OFFICER },
  saveMyView: {
    as: OFFICER,
    body: {
      name: 'Tôi đang xử lý, hạn trong tuần',
      list: 'work',
      look: { hand: 'me', within: '7' },
      audience: 'owner',
      unitId: null,
    },
  },
  changeMyView: {
    as: OFFICER,
    id: exampleIds.savedView,
    body: { look: { within: '14' }, audience: 'unit', unitId: seedId('p-vhtt') },
  },
  dropMyView: { as: OFFICER, id: exampleIds.savedView },
};
