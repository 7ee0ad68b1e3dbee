import { describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../../', import.meta.url);

interface Goal {
  readonly number: number;
  readonly state: string;
  readonly shown: readonly string[];
}

/** The lines of the table in docs/goal-table.md. */
function goals(): Goal[] {
  const lines = readFileSync(new URL('docs/goal-table.md', ROOT), 'utf8').split('\n');
  return lines.flatMap((line) => {
    const [, number = '', , , state = '', shown = ''] = line.split('|').map((cell) => cell.trim());
    return /^\d+$/.test(number)
      ? [{ number: Number(number), state, shown: [...shown.matchAll(/`([^`]+)`/g)].map(([, path = '']) => path) }]
      : [];
  });
}

describe('the goal table', () => {
  it('has its fifty lines', () => {
    expect(goals().map(({ number }) => number)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
  });

  it('says of each whether it is there, and of what is there where it is shown', () => {
    expect(goals().filter(({ state }) => !['yes', 'partly', 'no'].includes(state))).toEqual([]);
    expect(goals().filter(({ state, shown }) => state === 'yes' && shown.length === 0)).toEqual([]);
  });

  it('names tests and screens that there are', () => {
    const missing = goals().flatMap(({ shown }) => shown.filter((path) => !existsSync(fileURLToPath(new URL(path, ROOT)))));
    expect(missing).toEqual([]);
  });
});
