import { describe, expect, it } from '@jest/globals';
import { blocksOf } from '#plan-import/document/html-blocks';
import type { Table } from '#plan-import/document/table-document';

function onlyTable(html: string): Table {
  const [block, ...others] = blocksOf(html);
  if (block?.kind !== 'table' || others.length > 0) throw new Error('the fragment is not one table');
  return block;
}

describe('paragraphs', () => {
  it('are NFC with single spaces, without what nobody sees', () => {
    expect(blocksOf('<p>Ke\u0302\u0301  hoạch\u00a0rà\u00ad soát &amp; <strong>TTHC</strong></p><p> </p>')).toEqual([
      { kind: 'paragraph', text: 'Kế hoạch rà soát & TTHC' },
    ]);
  });

  it('part at entries of a list, whose bullet is kept, and at line breaks behind which an entry begins', () => {
    expect(
      blocksOf('<p>một;<br />hai<br />rưỡi</p><ul><li>ba</li><li>bốn</li></ul>').map((block) => block.kind === 'paragraph' && block.text),
    ).toEqual(['một;', 'hai rưỡi', '- ba', '- bốn']);
  });
});

describe('a table', () => {
  it('is a full grid in which a merged cell is the same cell in all its places', () => {
    const { width, rows } = onlyTable(
      '<table><thead><tr><th rowspan="2"><p>A</p></th><th colspan="2"><p>B</p></th></tr></thead><tbody><tr><td>C</td><td>D</td></tr></tbody></table>',
    );
    expect(width).toBe(3);
    expect(rows.map((row) => row.map(({ lines }) => lines.join()))).toEqual([
      ['A', 'B', 'B'],
      ['A', 'C', 'D'],
    ]);
    expect(rows[0]?.[0]).toBe(rows[1]?.[0]);
    expect(rows[0]?.[1]).toBe(rows[0]?.[2]);
  });

  it('fills short rows with blank cells and keeps the lines of a cell, also of a table inside it', () => {
    const { rows } = onlyTable(
      '<table><tr><td><p>- a;</p><p>- b</p><table><tr><td>c</td><td>d</td></tr></table></td><td>e</td></tr><tr><td>f</td></tr></table>',
    );
    expect(rows.map((row) => row.map(({ lines }) => lines))).toEqual([
      [['- a;', '- b', 'c', 'd'], ['e']],
      [['f'], []],
    ]);
  });

  it('does not believe a span beyond all measure', () => {
    expect(onlyTable('<table><tr><td colspan="100000000">A</td><td colspan="x">B</td></tr></table>').width).toBe(65);
  });
});
