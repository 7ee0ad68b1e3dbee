import { strToU8, zipSync } from 'fflate';

/** What a text consists of: paragraphs as their text, or as runs; tables as rows of cells, each cell its paragraphs, or with merged cells. */
export type DocxBlock =
  | string
  | { readonly runs: readonly string[] }
  | { readonly rows: readonly (readonly (readonly string[])[])[] }
  | { readonly cells: readonly (readonly DocxCell[])[] }
  | { readonly xml: string };

/** A cell over `across` columns; one over several rows begins in the first and goes on in each of the others. `\n` is a line break. */
export interface DocxCell {
  readonly paragraphs: readonly string[];
  readonly across: number;
  readonly down?: 'begins' | 'goes-on';
}

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A DOCX as word processors write it, as small as it can be. @param more further parts by their names; null leaves a part out */
export function buildDocx(blocks: readonly DocxBlock[], more: Readonly<Record<string, string | Uint8Array | null>> = {}): Buffer {
  const parts: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(`<w:document ${W}><w:body>${blocks.map(blockXml).join('')}</w:body></w:document>`),
    ...more,
  };
  return zipped(parts);
}

/** A page header or footer of a DOCX. */
export function docxHeader(lines: readonly string[]): string {
  return xml(`<w:hdr ${W}>${lines.map(paragraphXml).join('')}</w:hdr>`);
}

/** Parts as a ZIP; null leaves one out. */
export function zipped(parts: Readonly<Record<string, string | Uint8Array | null>>): Buffer {
  const files = Object.entries(parts).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  );
  return Buffer.from(zipSync(Object.fromEntries(files)));
}

export function xml(body: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${body}`;
}

function blockXml(block: DocxBlock): string {
  if (typeof block === 'string') return paragraphXml(block);
  if ('xml' in block) return block.xml;
  if ('runs' in block) return `<w:p>${block.runs.map(runXml).join('')}</w:p>`;
  if ('cells' in block) return `<w:tbl>${block.cells.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`).join('')}</w:tbl>`;
  const rows = block.rows.map(
    (cells) => `<w:tr>${cells.map((lines) => `<w:tc>${lines.map(paragraphXml).join('')}</w:tc>`).join('')}</w:tr>`,
  );
  return `<w:tbl>${rows.join('')}</w:tbl>`;
}

function cellXml({ paragraphs, across, down }: DocxCell): string {
  const merge = down === undefined ? '' : down === 'begins' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>';
  const properties = `<w:tcPr>${across > 1 ? `<w:gridSpan w:val="${across}"/>` : ''}${merge}</w:tcPr>`;
  return `<w:tc>${properties}${(paragraphs.length === 0 ? [''] : paragraphs).map(brokenParagraphXml).join('')}</w:tc>`;
}

function brokenParagraphXml(text: string): string {
  return `<w:p>${text.split('\n').map(runXml).join('<w:r><w:br/></w:r>')}</w:p>`;
}

function paragraphXml(text: string): string {
  return `<w:p>${runXml(text)}</w:p>`;
}

function runXml(text: string): string {
  return `<w:r><w:rPr><w:b/><w:sz w:val="28"/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
