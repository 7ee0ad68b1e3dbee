import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSmallAppendix } from '#testing/build-appendix';
import { packageParts } from '#testing/documents/package-parts';
import { appendixToXlsx } from '#rendering/appendix/to-xlsx';

let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  parts = packageParts(await appendixToXlsx(buildSmallAppendix()));
});
const sheet = (): string => parts['xl/worksheets/sheet1.xml'] ?? '';

describe('an appendix as a workbook', () => {
  it('merges what the printed table merges: title lines, the heading’s cells of two rows and of two columns, headings of rows', () => {
    const merged = [...sheet().matchAll(/<mergeCell ref="([^"]+)"/g)].map(([, place]) => place);
    expect(merged).toEqual(['A1:G1', 'A2:G2', 'A3:G3', 'A5:A6', 'B5:B6', 'C5:D5', 'E5:E6', 'F5:F6', 'G5:G6', 'B7:G7', 'B8:G8', 'A11:G11']);
  });

  it('prints on A4 lying, as wide as the paper, with its heading on each page, and keeps that in sight on the screen', () => {
    expect(sheet()).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(sheet()).toMatch(/<pageSetup fitToWidth="1" fitToHeight="0" paperSize="9" orientation="landscape"\/>/);
    expect(sheet()).toMatch(/<pane ySplit="6"[^>]*state="frozen"/);
    expect(parts['xl/workbook.xml']).toContain(
      `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'Phụ lục'!$5:$6</definedName></definedNames>`,
    );
    expect(parts['xl/styles.xml']).toContain('Times New Roman');
  });

  it('gives a row the height that its longest cell needs', async () => {
    const heightsOf = (xml: string): readonly number[] => [...xml.matchAll(/<row r="\d+" ht="(\d+)"/g)].map(([, height]) => Number(height));
    const long = buildSmallAppendix({ rows: [{ kind: 'group', cells: [{ lines: ['1'] }, { lines: ['Công khai kết quả '.repeat(20)] }] }] });
    const { 'xl/worksheets/sheet1.xml': taller = '' } = packageParts(await appendixToXlsx(long));
    expect(heightsOf(sheet()).slice(5)).toEqual([22, 22, 70, 22, 22]);
    expect(heightsOf(taller)[5]).toBe(70);
  });

  it('holds every text as a text, whatever it begins with: nothing is a formula', async () => {
    const formulas = ['=1+1', '+cmd|/C calc', '-2', '@SUM(A1)', '=HYPERLINK("http://x")'];
    const rows = formulas.map((text) => ({ kind: 'item', cells: Array.from({ length: 7 }, () => ({ lines: [text] })) }) as const);
    const written = packageParts(await appendixToXlsx(buildSmallAppendix({ rows })));
    expect(written['xl/worksheets/sheet1.xml']).not.toContain('<f>');
    expect(written['xl/worksheets/sheet1.xml']?.match(/ t="s"/g)?.length).toBeGreaterThan(35);
    expect(written['xl/sharedStrings.xml']).toContain('>=1+1<');
  });

  it('is the same to the byte for the same appendix', async () => {
    const [first, second] = [await appendixToXlsx(buildSmallAppendix()), await appendixToXlsx(buildSmallAppendix())];
    expect(Buffer.compare(first, second)).toBe(0);
  });
});
