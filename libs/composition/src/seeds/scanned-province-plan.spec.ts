import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { resolveAgencies } from '#application/plans/resolve-agencies';
import { readRestoredPlan } from '#composition/seeds/read-restored-plan';
import { organisationOn } from '#domain/organisation/organisation';
import { CELL_NAMES, type CellName, type PlanProposal, type ProposedAgency, type ProposedItem } from '#domain/plan/proposal';
import { restoredProposal } from '#plan-import/restored-plan';
import { scannedProposal } from '#plan-import/scanned-text/scanned-proposal';
import { lostWords } from '#testing/plan-documents/lost-words';
import { konTum, SEEDS_FOLDER } from '#testing/kon-tum';

const SCAN = readFileSync(join(SEEDS_FOLDER, 'plans/kon-tum-province-2025.ocr.txt'), 'utf8');

let read: PlanProposal;
let rows: readonly { readonly path: string; readonly read: ProposedItem; readonly truth: ProposedItem }[];

function pathsOf({ sections }: PlanProposal): readonly string[] {
  return sections.flatMap(({ number, items }) => items.map((item) => `${number}.${item.number}`));
}

/** Whom a cell names, each once; a text that nobody bears as itself. */
function unitsOf(agencies: readonly ProposedAgency[]): readonly string[] {
  return [...new Set(agencies.map(({ text, resolved }) => resolved?.id ?? `? ${text}`))].sort();
}

/** What a time means, without the words of a document or an event that it names. */
function rulesOf({ timing }: ProposedItem): readonly object[] {
  return timing.rules.map((rule) =>
    Object.fromEntries(Object.entries(rule).filter(([name]) => !['event', 'document', 'reason'].includes(name))),
  );
}

function isAsked(item: ProposedItem, cell: CellName): boolean {
  return item.diagnostics.some((diagnostic) => diagnostic.cell === cell && diagnostic.severity === 'question');
}

beforeAll(async () => {
  const { units, parties } = await konTum();
  const organisation = organisationOn('2025-02-10', units, parties);
  const restored = restoredProposal(await readRestoredPlan(SEEDS_FOLDER, 'plans/kon-tum-province-2025.yaml'), 2025);
  const truth = resolveAgencies(restored, organisation);
  read = resolveAgencies(scannedProposal(SCAN), organisation);
  expect(pathsOf(read)).toEqual(pathsOf(truth));
  const items = read.sections.flatMap((section) => section.items);
  const trueItems = truth.sections.flatMap((section) => section.items);
  rows = pathsOf(truth).flatMap((path, index) => {
    const [one, other] = [items[index], trueItems[index]];
    return one === undefined || other === undefined ? [] : [{ path, read: one, truth: other }];
  });
});

describe("the province's plan, read from its scan", () => {
  it('has its 31 rows in nine sections, with the numbers that they should have', () => {
    expect(rows).toHaveLength(31);
    expect(read.sections.map(({ number, items }) => [number, items.length])).toEqual([
      ['I', 4],
      ['II', 9],
      ['III', 3],
      ['IV', 3],
      ['V', 4],
      ['VI', 2],
      ['VII', 2],
      ['VIII', 3],
      ['IX', 1],
    ]);
    expect(read.year).toBe(2025);
  });

  it('begins the content of each row where the row begins', () => {
    const first = (text: string): string => text.split(' ').slice(0, 2).join(' ');
    const plain = (text: string): string =>
      text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
    const same = rows.filter((row) => plain(first(row.read.content)) === plain(first(row.truth.content))).map(({ path }) => path);
    expect(same).toEqual(expect.arrayContaining(['I.1', 'I.2', 'I.3', 'I.4', 'II.1.a', 'II.1.b', 'II.1.c', 'II.1.d', 'II.1.đ', 'II.1.e']));
    expect(same.length).toBeGreaterThanOrEqual(18);
  });

  it('invents nothing: I.3 has no time, and the end month of VIII.3 stays lost', () => {
    const at = (path: string): ProposedItem | undefined => rows.find((row) => row.path === path)?.read;
    expect(at('I.3')).toMatchObject({ timing: { text: '', rules: [{ kind: 'missing' }] }, source: { scan: { timing: '' } } });
    expect(at('I.3')?.diagnostics.map(({ code }) => code)).toEqual(expect.arrayContaining(['timing-missing', 'cell-damaged']));
    expect(at('VIII.3')?.timing.rules).toEqual([{ kind: 'unrecognised', reason: 'end-missing' }]);
    expect(at('VIII.3')?.timing.text).not.toContain('8');
  });

  it('understands the time of every row that the restored plan is sure of, and asks where it does not', () => {
    const wrong = rows.filter((row) => JSON.stringify(rulesOf(row.read)) !== JSON.stringify(rulesOf(row.truth)));
    expect(wrong.filter((row) => !isAsked(row.read, 'timing')).map(({ path }) => path)).toEqual([]);
    // "Thuong xuyén" of VIII.2 is "g xuyén" in the scan.
    expect(wrong.filter(({ truth }) => truth.source.scan?.timing === undefined).map(({ path }) => path)).toEqual(['VIII.2']);
  });

  it('names a wrong agency in no cell without asking', () => {
    const silent = rows.flatMap((row) => [
      ...(isAsked(row.read, 'lead') || equal(row, 'leads') ? [] : [`${row.path} lead`]),
      ...(isAsked(row.read, 'coordinator') || equal(row, 'coordinators') ? [] : [`${row.path} coordinator`]),
    ]);
    expect(silent).toEqual([]);
  });

  it('finds exactly the units of the restored plan in 38 cells of 62', () => {
    const right = rows.flatMap((row) =>
      (['leads', 'coordinators'] as const).filter((side) => equal(row, side)).map((side) => `${row.path} ${side}`),
    );
    expect(right).toHaveLength(38);
    expect(right).toEqual(
      expect.arrayContaining(['I.1 leads', 'I.3 leads', 'I.3 coordinators', 'II.1.e leads', 'VI.1 leads', 'IX.1 leads']),
    );
  });

  it('never surely knows whom a damaged name means', () => {
    const confidences = rows.flatMap((row) => [...row.read.leads, ...row.read.coordinators]).flatMap(({ confidence }) => confidence ?? []);
    expect(Math.max(...confidences)).toBe(0.9);
  });

  it('marks each cell, with what the scan has', () => {
    for (const row of rows) {
      const { scan, cells } = row.read.source;
      for (const cell of ['content', 'lead', 'coordinator', 'deliverable', 'timing'] as const) {
        expect(scan?.[cell]).toBe(cells[cell].replaceAll('\n', ' / '));
        expect(row.read.diagnostics.filter((one) => one.cell === cell && one.severity !== 'info')).not.toEqual([]);
      }
    }
  });

  it('asks about no cell twice, but whom names mean that nobody bears', () => {
    const twice = rows.flatMap(({ path, read: { diagnostics } }) =>
      CELL_NAMES.filter((cell) => {
        const asked = diagnostics.filter((one) => one.cell === cell && one.severity === 'question');
        return asked.filter(({ code }) => code !== 'agency-unknown' && code !== 'lead-mode').length > 1;
      }).map((cell) => `${path} ${cell}`),
    );
    expect(twice).toEqual([]);
  });

  it('asks about what the restored plan is not sure of, but where words only lost their marks, or are gone without a trace', () => {
    const unasked = rows.flatMap((row) =>
      CELL_NAMES.filter((cell) => row.truth.source.scan?.[cell] !== undefined && !isAsked(row.read, cell)).map(
        (cell) => `${row.path} ${cell}`,
      ),
    );
    expect(unasked).toEqual([
      ...['II.1.a deliverable', 'II.1.b content', 'II.1.b deliverable', 'II.1.e deliverable', 'II.2.a deliverable', 'II.2.b timing'],
      ...['V.3 timing', 'V.4 timing', 'VII.1 timing'],
    ]);
  });
});

function equal({ read: one, truth }: (typeof rows)[number], side: 'leads' | 'coordinators'): boolean {
  return JSON.stringify(unitsOf(one[side])) === JSON.stringify(unitsOf(truth[side]));
}

it('loses no word of the scan', () => {
  expect(lostWords(SCAN, read)).toEqual([]);
});
