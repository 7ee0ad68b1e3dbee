import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from '@jest/globals';

/** That a page of docs/ is what is rendered now; with UPDATE=1 it is written anew first. */
export function expectInStep(name: string, rendered: string): void {
  const file = new URL(`../../docs/${name}`, import.meta.url);
  if (process.env['UPDATE'] === '1') writeFileSync(file, rendered);
  expect(readFileSync(file, 'utf8')).toBe(rendered);
}
