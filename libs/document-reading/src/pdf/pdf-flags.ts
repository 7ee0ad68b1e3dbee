import { printedText } from '#domain/plan/printed-text';
import type { FileFlag } from '#domain/document/inspection';
import type { PDFPageProxy } from 'unpdf/pdfjs';

/** What an annotation may say of itself; pdf.js types none of it. */
interface Annotation {
  readonly subtype?: unknown;
  readonly actions?: unknown;
  readonly action?: unknown;
  readonly resetForm?: unknown;
  readonly unsafeUrl?: unknown;
  readonly contentsObj?: unknown;
  readonly fieldValue?: unknown;
}

/** Flags what the annotations of a page do, and answers the texts that they hold. */
export async function pdfFlags(page: PDFPageProxy, flags: Set<FileFlag>): Promise<string[]> {
  const annotations = (await page.getAnnotations({ intent: 'any' })) as readonly Annotation[];
  const actions: unknown = await page.getJSActions();
  if (actions !== null) flags.add('pdf-script');
  return annotations.flatMap((annotation) => {
    if (annotation.actions !== undefined && annotation.actions !== null) flags.add('pdf-script');
    if (annotation.subtype === 'FileAttachment' || annotation.subtype === 'RichMedia') flags.add('pdf-embedded-file');
    if (typeof annotation.unsafeUrl === 'string' && !/^(?:https?|mailto|ftp):/iu.test(annotation.unsafeUrl)) flags.add('pdf-launch');
    return [contentsOf(annotation.contentsObj), annotation.fieldValue].flatMap((text) =>
      typeof text === 'string' && printedText(text) !== '' ? [printedText(text)] : [],
    );
  });
}

function contentsOf(contents: unknown): unknown {
  return typeof contents === 'object' && contents !== null && 'str' in contents ? contents.str : null;
}
