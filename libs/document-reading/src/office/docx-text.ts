import { TEXT_LIMIT, type ExtractedText, type TextBlock } from '#domain/document/extracted-text';
import type { Archive } from '#document-reading/archive/archive';
import { docxBlocks } from '#document-reading/office/docx-blocks';
import { readXml } from '#document-reading/office/read-xml';

/** The text of the main part; page headers and footers, which repeat on every page, are no part of it. */
export async function docxText(archive: Archive, mainPart: string): Promise<ExtractedText> {
  const blocks: TextBlock[] = [];
  let length = 0;
  const take = (block: TextBlock): void => {
    length += block.kind === 'paragraph' ? block.text.length : block.rows.flat().join('').length;
    if (length <= TEXT_LIMIT) blocks.push(block);
  };
  await readXml(mainPart, archive.read(mainPart), [docxBlocks(take)]);
  return { kind: 'flow', blocks, isWhole: length <= TEXT_LIMIT };
}
