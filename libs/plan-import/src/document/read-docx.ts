import mammoth from 'mammoth';
import { blocksOf } from '#plan-import/document/html-blocks';
import type { TableDocument } from '#plan-import/document/table-document';
import { UnreadableDocument } from '#plan-import/errors';

/** Pictures carry no text; without this each would become megabytes of base64. */
const WITHOUT_PICTURES = { convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) };

/**
 * Reads a DOCX. Page headers and footers (page numbers) and deleted text of tracked changes are no part of the document;
 * footnotes come at the end. Numbers that Word gives to list paragraphs by itself are not in the file's text and stay out.
 *
 * @throws UnreadableDocument
 */
export async function readDocx(bytes: Uint8Array): Promise<TableDocument> {
  const { value: html, messages } = await toHtml(bytes);
  return {
    blocks: blocksOf(html),
    unreadParts: messages.flatMap(({ message }) => /^An unrecognised element was ignored: (.+)$/.exec(message)?.[1] ?? []),
  };
}

async function toHtml(bytes: Uint8Array): ReturnType<typeof mammoth.convertToHtml> {
  try {
    return await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, WITHOUT_PICTURES);
  } catch (cause) {
    throw new UnreadableDocument('damaged', null, cause);
  }
}
