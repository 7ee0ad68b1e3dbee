import { type PdfBody, pdfOf } from '../../bytes/raw-pdf.js';
import type { UnsafeReason } from '#domain/document/inspection';
import type { HostileKind } from '../../hostile-kind.js';
import { withObjects } from '../../twins/pdf.js';

const ENDLESS: readonly UnsafeReason[] = ['damaged', 'too-complex', 'bomb'];

const LOOPS: readonly (readonly (readonly [number, PdfBody])[])[] = [
  [[2, '<< /Type /Pages /Kids [2 0 R] /Count 1 >>']],
  [[2, '<< /Type /Pages /Kids [3 0 R 2 0 R] /Count 2 >>']],
  [
    [2, '<< /Type /Pages /Kids [7 0 R] /Count 1 >>'],
    [7, '<< /Type /Pages /Parent 2 0 R /Kids [8 0 R] /Count 1 >>'],
    [8, '<< /Type /Pages /Parent 7 0 R /Kids [2 0 R] /Count 1 >>'],
  ],
  [
    [2, '<< /Type /Pages /Kids [7 0 R 7 0 R] /Count 1000000 >>'],
    [7, '<< /Type /Pages /Parent 2 0 R /Kids [2 0 R 2 0 R] /Count 1000000 >>'],
  ],
  [
    [2, '<< /Type /Pages /Kids 7 0 R /Count 1 >>'],
    [7, '7 0 R'],
  ],
];

/** Who follows the kids never comes to an end. */
export const PDF_PAGE_TREE_LOOP: HostileKind = {
  kind: 'pdf-page-tree-loop',
  what: 'The page tree of a PDF leads back to itself: directly, over other nodes, twice at each node, or by a reference to itself.',
  source: 'CWE-835; CWE-674; ISO 32000-1 7.7.3',
  *files(sender) {
    for (const objects of LOOPS) {
      const { number, name } = sender.letter('pdf');
      yield { name, expected: ENDLESS, content: () => pdfOf(withObjects(number, new Map(objects))) };
    }
  },
};

/** More pages than anybody reads: by their number, or by a tree that doubles. */
export const PDF_MANY_PAGES: HostileKind = {
  kind: 'pdf-many-pages',
  what: 'A PDF has 200,000 kids, 1,000,000 kids, or 2^20 pages by doubling.',
  source: 'CWE-770; ISO 32000-1 7.7.3',
  *files(sender) {
    const trees: readonly (() => Map<number, PdfBody>)[] = [() => kids(200_000), () => kids(1_000_000), doubling];
    for (const tree of trees) {
      const { number, name } = sender.letter('pdf');
      yield { name, expected: ENDLESS, content: () => pdfOf(withObjects(number, tree())) };
    }
  },
};

function kids(count: number): Map<number, PdfBody> {
  return new Map([[2, `<< /Type /Pages /Kids [${'3 0 R '.repeat(count)}] /Count ${count} >>`]]);
}

/** Twenty levels, each of which names the next twice. */
function doubling(): Map<number, PdfBody> {
  const levels = Array.from({ length: 20 }, (_, level): [number, PdfBody] => {
    const next = level === 19 ? 3 : 11 + level;
    return [10 + level, `<< /Type /Pages /Kids [${next} 0 R ${next} 0 R] /Count ${2 ** (20 - level)} >>`];
  });
  return new Map<number, PdfBody>([[2, `<< /Type /Pages /Kids [10 0 R] /Count ${2 ** 20} >>`], ...levels]);
}
