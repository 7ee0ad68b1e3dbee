import { describe, expect, it } from '@jest/globals';
import { proveDuties } from '../duties/prove-duties.js';
import { proveRaces } from '../races/prove-races.js';
import { proveModel } from '../sequences/prove-model.js';
import {
  BLIND_TO_AGENCIES,
  BLIND_TO_BUNDLES,
  BLIND_TO_HANDS,
  BLIND_TO_UPLOADERS,
  COLUMN_LEFT_OUT,
  NO_BAR,
  NO_VERSION_CHECK,
  SILENT_REFUSALS,
} from './bugs.js';

const PATIENCE = 120_000;
const SEED = 1;

describe('the proof by random sequences', () => {
  it(
    'finds that a refusal is not in the log, and names the few acts that it takes',
    async () => {
      const { failure } = await proveModel({ sequences: 20, seed: SEED, lanes: 1, plant: SILENT_REFUSALS });
      expect(failure).toMatch(/^log of the refusal: /);
      expect(failure).toMatch(/\nafter\n1\. .*(\n2\. .*)?\nseed \d+, path [\d:]+, shrunk \d+ times: \{/);
    },
    PATIENCE,
  );

  it(
    'finds that a column is not written',
    async () => {
      const { failure } = await proveModel({ sequences: 20, seed: SEED, lanes: 1, plant: COLUMN_LEFT_OUT, shrinks: false });
      expect(failure).toMatch(/^row startedAt: null where/);
    },
    PATIENCE,
  );

  it(
    'finds that whoever prepared it may decide',
    async () => {
      const { failure } = await proveModel({ sequences: 20, seed: SEED, lanes: 1, plant: NO_BAR, shrinks: false });
      expect(failure).toMatch(/preparedBy|separation-of-duties/);
    },
    PATIENCE,
  );
});

describe('the proof by races', () => {
  it(
    'finds that versions are not checked',
    async () => {
      const { faults } = await proveRaces(10, NO_VERSION_CHECK);
      expect(faults.filter((fault) => fault.startsWith('winners: ')).length).toBeGreaterThan(0);
    },
    PATIENCE,
  );
});

describe('the proof of separate duties', () => {
  it.each([
    ['hands do not matter', BLIND_TO_HANDS, 'own work'],
    ['agencies do not matter', BLIND_TO_AGENCIES, 'own agency'],
    ['the hands in what a task is combined with do not matter', BLIND_TO_BUNDLES, 'own work'],
    ['uploading counts for nothing', BLIND_TO_UPLOADERS, 'own work'],
  ])('finds that %s', (_what, decide, why) => {
    expect(proveDuties(2_000, SEED, decide).failure).toContain(`: ${why} (seed`);
  });
});
