import { USUAL_MIX } from '../clients.js';
import type { Plant } from './plant.js';

/** The tenant stays on the connection when the transaction is over: whoever gets the connection next sees that tenant. */
export const TENANT_SET_PER_SESSION: Plant = {
  schema: null,
  rewrite: (text) => text.replace('SET LOCAL docket.tenant', 'SET docket.tenant'),
  store: (real) => real,
  mix: USUAL_MIX,
};
