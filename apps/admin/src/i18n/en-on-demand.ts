import type { Translated } from './translated';
import type { viOnDemand } from './vi-on-demand';

export const enOnDemand: Translated<typeof viOnDemand> = {
  onDemand: {
    title: 'As it arises',
    silent_one: '{{period}}: nobody has said yet whether anything arose under {{count}} row.',
    silent_other: '{{period}}: nobody has said yet whether anything arose under {{count}} rows.',
    confirm: 'Say that nothing arose',
    note: 'Once for all rows of the unit in the period. It makes no task and asks for no review; the word is kept in the log.',
    unit: 'Unit',
    done: 'It is said that nothing arose.',
    reading: {
      running: 'the period runs',
      unconfirmed: 'not confirmed yet',
      'nothing-arose': 'nothing arose',
      arose_one: '{{count}} task arose',
      arose_other: '{{count}} tasks arose',
    },
    line: '{{period}}: {{unit}}, {{reading}}',
    nothing: 'This row has no task yet.',
  },
};
