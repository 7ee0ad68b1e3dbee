import { USUAL_MIX } from '../clients.js';
import type { Plant } from './plant.js';

/** No bug at all: what the harness says then is what its findings are worth. */
export const NOTHING: Plant = {
  schema: null,
  rewrite: (text) => text,
  store: (real) => real,
  mix: { ...USUAL_MIX, twins: 40, uploads: 30 },
};
