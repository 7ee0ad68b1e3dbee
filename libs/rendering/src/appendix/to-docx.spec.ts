import { beforeAll, describe, expect, it } from '@jest/globals';
import { buildSmallAppendix } from '#testing/build-appendix';
import { packageParts } from '#testing/documents/package-parts';
import { appendixToDocx } from '#rendering/appendix/to-docx';

let parts: Readonly<Record<string, string>>;
beforeAll(async () => {
  parts = packageParts(await appendixToDocx(buildSmallAppendix()));
});
const body = (): string => parts['word/document.xml'] ?? '';
const rows = (): readonly string[] => body().split('<w:tr>').slice(1);
const textsOf = (xml: string): readonly string[] => [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text ?? '');

describe('an appendix as a Word document', () => {
  it('lies on A4 with the margins of the decree, in Times New Roman', () => {
    const attributesOf = (name: string): string | undefined => new RegExp(`<w:${name} ([^>]*)/>`).exec(body())?.[1];
    expect(attributesOf('pgSz')).toBe('w:w="16838" w:h="11906" w:orient="landscape"');
    expect(attributesOf('pgMar')).toMatch(/^w:top="1134" w:right="850" w:bottom="1134" w:left="1701" /);
    expect(/<w:docDefaults>.*<\/w:docDefaults>/.exec(parts['word/styles.xml'] ?? '')?.[0]).toMatch(
      /w:ascii="Times New Roman".*<w:sz w:val="26"\/>/,
    );
  });

  it('prints its heading, in two rows, again on each page, and no other row', () => {
    expect(rows().map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false, false, false]);
    const [upper = '', lower = ''] = rows();
    expect(textsOf(upper).filter(Boolean)).toEqual([
      'STT',
      'Nội dung công việc',
      'Phân công thực hiện',
      'Kết quả công việc',
      'Thời gian thực hiện',
      'Tình trạng',
    ]);
    expect(upper.match(/<w:vMerge w:val="restart"\/>/g)).toHaveLength(5);
    expect(upper).toContain('<w:gridSpan w:val="2"/>');
    expect(textsOf(lower).filter(Boolean)).toEqual(['Cơ quan chủ trì', 'Cơ quan phối hợp']);
    expect(lower.match(/<w:vMerge w:val="continue"\/>/g)).toHaveLength(5);
  });

  it('tears no row at the end of a page, and leaves no heading there alone', () => {
    expect(rows().every((row) => row.includes('<w:cantSplit/>'))).toBe(true);
    expect(rows().map((row) => /<w:keepNext\/>/.test(row))).toEqual([false, false, true, true, false, false]);
  });

  it('prints a heading over all columns but the first, and each line of a cell as a paragraph', () => {
    const [, , section = '', , item = ''] = rows();
    expect(section).toContain('<w:gridSpan w:val="6"/>');
    expect(textsOf(section)).toEqual(['I', 'CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH']);
    expect(textsOf(item)).toEqual([
      'a',
      'Niêm yết',
      '- Các phòng chuyên môn;',
      '- UBND các xã, phường.',
      '',
      'Báo cáo',
      'Hằng tháng',
      'Hoàn thành 1/2; quá hạn 1',
    ]);
  });

  it('says the moment of the export in its properties, and not that of the machine', () => {
    expect(parts['docProps/core.xml']).toContain('>2025-02-10T01:00:00Z</dcterms:created>');
    expect(parts['docProps/core.xml']).toContain('<dc:title>CÁC NHIỆM VỤ KIỂM SOÁT TTHC NĂM 2025</dc:title>');
  });

  it('is the same to the byte for the same appendix, and another for another', async () => {
    const [first, second] = [await appendixToDocx(buildSmallAppendix()), await appendixToDocx(buildSmallAppendix())];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(Buffer.compare(first, await appendixToDocx(buildSmallAppendix({ notes: ['Khác'] })))).not.toBe(0);
  });

  it('holds whatever somebody typed: marks of XML as they are, characters that XML has no place for left out', async () => {
    const { 'word/document.xml': typed = '' } = packageParts(
      await appendixToDocx(buildSmallAppendix({ title: 'A <b> & "c"\u0001\ud800\ttab' })),
    );
    expect(textsOf(typed)[1]).toBe('A &lt;b&gt; &amp; &quot;c&quot; tab');
  });
});
