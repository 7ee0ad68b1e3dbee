import type { PDFPageProxy } from 'pdfjs-dist';
import { withinTime } from './within-time';

/** Points of one canvas; a page that is zoomed beyond is drawn coarser. Four bytes each. */
const POINT_LIMIT = 12_000_000;
/** CSS pixels of a point of paper. */
export const PIXELS = 96 / 72;

export interface DrawnPage {
  readonly canvas: HTMLCanvasElement;
  readonly text: string;
}

/**
 * Draws a page with the appearances of its signatures and stamps, and reads its text. Answers null where `left` came first.
 * @param scale 1 is the size of the paper
 * @throws what pdf.js throws at a page that is broken, or takes too long
 */
export async function drawPage(page: PDFPageProxy, scale: number, left: AbortSignal): Promise<DrawnPage | null> {
  const viewport = page.getViewport({ scale: scale * PIXELS });
  const area = viewport.width * viewport.height;
  const density = Math.min(window.devicePixelRatio, Math.sqrt(POINT_LIMIT / area));
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width * density));
  canvas.height = Math.max(1, Math.floor(viewport.height * density));
  const { signal, done } = withinTime(left);
  try {
    const task = page.render({ canvas, viewport, transform: [density, 0, 0, density, 0, 0] });
    signal.addEventListener('abort', () => task.cancel());
    if (signal.aborted) task.cancel();
    await task.promise;
    const { items } = await page.getTextContent();
    return { canvas, text: items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('') };
  } catch (error) {
    release(canvas);
    if (left.aborted) return null;
    throw error;
  } finally {
    done();
  }
}

/** A canvas keeps its memory until it is made small. */
export function release(canvas: HTMLCanvasElement): void {
  canvas.width = 0;
  canvas.height = 0;
}
