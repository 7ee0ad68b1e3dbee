import { describe, expect, it } from '@jest/globals';
import { inspectFile } from '#document-reading/inspect-file';
import { nameResolver } from '#domain/organisation/resolve-name';
import { printedText } from '#domain/plan/printed-text';
import { parseTiming } from '#domain/timing/parse-timing';
import { readDocx } from '#plan-import/document/read-docx';
import { expectedPlan } from '#testing/plan-layouts/expected-plan';
import { FORMATS } from '#testing/plan-layouts/formats';
import { HAI_SON_NAMES, haiSonOrganisation } from '#testing/plan-layouts/hai-son-organisation';
import { HAI_SON_PLAN } from '#testing/plan-layouts/hai-son-plan';
import { layOut } from '#testing/plan-layouts/lay-out';
import { alone, inPairs, LAYOUTS, type NamedPrinting, plain } from '#testing/plan-layouts/layouts';
import { PLAIN, type Printing } from '#testing/plan-layouts/printing';
import type { TruePlan, TrueRow } from '#testing/plan-layouts/true-plan';
import { pagesOf } from '#testing/plan-layouts/write-pdf';

const rowsOf = ({ sections }: TruePlan): readonly TrueRow[] => sections.flatMap(({ rows }) => rows);
const rows = rowsOf(HAI_SON_PLAN);
const printingOf = (name: string): Printing => {
  const found = alone().find(({ layouts }) => layouts.includes(name));
  if (found === undefined) throw new Error(`no layout is called ${name}`);
  return found.printing;
};
const laid = ({ printing }: NamedPrinting): string => JSON.stringify(layOut(HAI_SON_PLAN, printing, 'flowing'));

describe('the made plan', () => {
  it('has one lead and several, leads that name coordinators, and rows without any', () => {
    expect(new Set(rows.map(({ leads }) => leads.length))).toEqual(new Set([1, 2, 3]));
    expect(rows.filter(({ namedByLead }) => namedByLead > 0)).toHaveLength(1);
    expect(rows.filter(({ coordinators }) => coordinators.length === 0)).toHaveLength(2);
  });

  it('has results of each kind, lists of them, and those that may not arise', () => {
    expect(new Set(rows.map(({ deliverables }) => deliverables.mode))).toEqual(new Set(['all', 'any', 'open']));
    expect(rows.filter(({ deliverables }) => deliverables.mode === 'all' && deliverables.items.length > 1)).toHaveLength(2);
    expect(rows.filter(({ nilAllowed }) => nilAllowed)).toHaveLength(2);
  });

  it('has the letters a, b, c, d, đ below one heading', () => {
    const lettered = rows.filter(({ group }) => group !== null);
    expect(lettered.map(({ number }) => number)).toEqual(['2.a', '2.b', '2.c', '2.d', '2.đ']);
    expect(new Set(lettered.map(({ group }) => group)).size).toBe(1);
  });

  it('has eighteen rows with most kinds of time, each meaning what its words say', () => {
    expect(rows).toHaveLength(18);
    expect(new Set(rows.flatMap(({ timing }) => timing.rules.map(({ kind }) => kind))).size).toBe(16);
    for (const { timing } of rows) expect(parseTiming(timing.text, HAI_SON_PLAN.year).rules).toEqual(timing.rules);
  });

  it('names only whom its organisation knows by that name', () => {
    const resolve = nameResolver(haiSonOrganisation());
    for (const [name, ref] of HAI_SON_NAMES) expect(resolve(name)).toMatchObject({ resolved: ref, confidence: 1 });
  });
});

describe('the layouts', () => {
  it('are twenty-two, each printing otherwise than all others and the plain one', () => {
    expect(LAYOUTS).toHaveLength(22);
    expect(new Set([plain(), ...alone()].map(laid)).size).toBe(23);
  });

  it('are paired with all but those that change the same, in whichever order', () => {
    expect(inPairs()).toHaveLength(225);
    const pairs = inPairs().map(({ layouts }) => layouts.join(' + '));
    expect(pairs).not.toContain('no-coordinator-column + one-agency-column');
    expect(pairs).toContain('heading-repeated + rows-cut');
    for (const { layouts, printing } of inPairs()) {
      const backwards = layouts.toReversed().map((name) => LAYOUTS.find((layout) => layout.name === name));
      expect(backwards.reduce((before, layout) => layout?.of(before) ?? before, PLAIN)).toEqual(printing);
    }
  });

  it('print every word of what they say', () => {
    for (const { printing } of [plain(), ...alone()]) {
      const printed = printedText(laid({ layouts: [], printing }).replaceAll(String.raw`\n`, ' '));
      const texts = rowsOf(expectedPlan(HAI_SON_PLAN, printing)).flatMap(({ leads, coordinators, deliverables, timing }) => [
        ...[...leads, ...coordinators].map(({ text }) => text),
        ...deliverables.items,
        timing.text,
      ]);
      expect(texts.filter((text) => !printing.cutsRows && !printed.includes(text))).toEqual([]);
    }
  });

  it('say less where a column is missing, and number through where there are no sections', () => {
    const expected = (name: string): readonly TrueRow[] => rowsOf(expectedPlan(HAI_SON_PLAN, printingOf(name)));
    expect(expected('no-coordinator-column').map(({ coordinators }) => coordinators.length)).toEqual(
      rows.map((_row, index) => (index === 1 ? 3 : 0)),
    );
    expect(expected('no-product-column').every(({ deliverables }) => deliverables.items.length === 0)).toBe(true);
    expect(expected('no-sections').map(({ number }) => number)).toEqual([
      ...['1', '2', '3', '4', '5', '6.a', '6.b', '6.c', '6.d', '6.đ', '7', '8', '9', '10', '11', '12', '13', '14'],
    ]);
    expect(expected('one-agency-column').map(({ coordinators }) => coordinators)).toEqual(rows.map(({ coordinators }) => coordinators));
  });
});

describe('the files', () => {
  it.each(FORMATS.map(({ name, write }) => [name, write] as const))('are opened by our own readers, as %s', async (name, write) => {
    const file = await write(HAI_SON_PLAN, printingOf('two-row-heading'));
    const inspection = await inspectFile(
      Buffer.from(file),
      `ke-hoach.${name.slice(0, name.indexOf(' ') === -1 ? undefined : name.indexOf(' ')).toLowerCase()}`,
    );
    expect(inspection).toMatchObject({ verdict: 'accepted', secrecyMark: null });
    const text = JSON.stringify(inspection.verdict === 'accepted' ? inspection.text : null).normalize('NFC');
    for (const word of ['Phân công', 'HẢI SƠN', 'Trước ngày', '100%']) expect(text).toContain(word);
  });

  it('have merged cells, several tables and broken lines where the layout says so', async () => {
    const tablesOf = async (name: string) => {
      const { blocks } = await readDocx((await FORMATS[0]?.write(HAI_SON_PLAN, printingOf(name))) ?? new Uint8Array());
      return blocks.filter((block) => block.kind === 'table');
    };
    const [merged] = await tablesOf('cells-merged-down');
    const leadsMerged = merged?.rows.filter((row, index) => row[2] === merged.rows[index - 1]?.[2]);
    expect(leadsMerged?.map(([number]) => number?.lines)).toEqual([['c'], ['3']]);
    expect(await tablesOf('several-tables')).toHaveLength(4);
    const broken = laid({ layouts: [], printing: printingOf('broken-lines') });
    expect(broken).toContain(String.raw`"Ban hành Kế hoạch\nchuyển đổi số năm 2026\ncủa cơ quan, đơn vị,\nđịa phương"`);
  });

  it('run over pages, whose ends cut a row or have the heading above again, as the layout says', () => {
    const textsOf = (name: string): readonly string[] =>
      pagesOf(layOut(HAI_SON_PLAN, printingOf(name), 'paper')).map(({ blocks }) =>
        blocks.flatMap(({ lines }) => lines.map(({ text }) => text)).join(' '),
      );
    const headingsIn = (name: string): readonly boolean[] => textsOf(name).map((text) => text.includes('Cơ quan phối hợp'));
    expect(headingsIn('column-numbers')).toEqual([true, false, false]);
    expect(headingsIn('heading-repeated')).toEqual([true, true, true]);
    expect(textsOf('rows-cut').some((text) => text.endsWith('Năm 2026'))).toBe(true);
    expect(textsOf('several-sheets').some((text) => text.startsWith('3 Phụ lục I (tiếp theo)'))).toBe(true);
  });
});
