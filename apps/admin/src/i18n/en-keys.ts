import type { Translated } from './translated';
import type { viKeys } from './vi-keys';

export const enKeys: Translated<typeof viKeys> = {
  keys: {
    everywhere: 'On every screen',
    palette: 'Search or give a command',
    list: 'Show these keys',
  },
  palette: { open: 'Search or command…', short: 'Search' },
};
