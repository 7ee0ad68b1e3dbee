import { readdirSync } from 'node:fs';

/**
 * Every spec of this folder in one process of Jest: each by itself loads the whole API anew, which takes longer than most of them do.
 * `npm test` runs this one in their place, `npm test -- <path>` a spec by itself.
 */
const specs = readdirSync(new URL('.', import.meta.url))
  .filter((name) => name.endsWith('.db.spec.ts'))
  .sort();
for (const spec of specs) await import(`./${spec}`);
