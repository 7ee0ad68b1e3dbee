import { afterAll } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { shareProduct } from './browser-world.js';

/**
 * Every spec of this folder that looks at the example plan, which is published from the start, each at rows of its own: on one product,
 * for starting it takes longer than most of them do. `npm test` runs this one in their place, `npm test -- <path>` a spec by itself.
 */
const endProduct = shareProduct();
const specs = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.example.spec.ts'))
  .sort();
for (const spec of specs) await import(`./${spec}`);
afterAll(endProduct, 60_000);
