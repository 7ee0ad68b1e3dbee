import { useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { PIXELS } from './draw-page';
import type { Highlight } from './preview-text';
import type { PaperSize } from './use-pdf';
import { zoomOf, type Zoom } from './zoom';

/** Browsers cannot lay out a longer strip of pages; the others are downloaded. */
export const PAGE_LIMIT = 3000;
/** CSS pixels between and beside the pages. */
export const GAP = 12;
/** How far above a marked place, in CSS pixels, the window begins. */
const ABOVE_MARK = 80;
/** What stands at this share of the window's height is the page that is read. */
const READ_AT = 1 / 3;

interface Window {
  readonly scroller: RefObject<HTMLDivElement | null>;
  /** CSS pixels inside; 0 before it is measured. */
  readonly width: number;
}

export interface PageStrip {
  readonly pages: Virtualizer<HTMLDivElement, Element>;
  readonly zoom: Zoom;
  /** Of a page, from 1. */
  readonly scaleOf: (page: number) => number;
  /** In CSS pixels. */
  readonly sizeOf: (page: number) => PaperSize;
  /** To be told when a page is opened: before, each counts as large as the first. */
  readonly noteSize: (page: number, size: PaperSize) => void;
  /** Whether the size of a page was told. */
  readonly isKnown: (page: number) => boolean;
  /** From 1. */
  readonly current: number;
  /** False until the window has its size: nothing can be drawn to fit. */
  readonly isMeasured: boolean;
}

/** The pages of a PDF, one under the other, and the window through which they are seen; each as wide as it, or all at a chosen scale. */
export function usePageStrip(pdf: PDFDocumentProxy, firstPage: PaperSize, { scroller, width }: Window): PageStrip {
  const [paper, setPaper] = useState<ReadonlyMap<number, PaperSize>>(() => new Map([[1, firstPage]]));
  const [chosen, choose] = useState<number | null>(null);
  const paperOf = (page: number): PaperSize => paper.get(page) ?? firstPage;
  const fitOf = (page: number): number => (width === 0 ? 1 : Math.max(0.1, (width - 2 * GAP) / (paperOf(page).width * PIXELS)));
  const scaleOf = (page: number): number => chosen ?? fitOf(page);
  const sizeOf = (page: number): PaperSize => {
    const pixels = PIXELS * scaleOf(page);
    return { width: paperOf(page).width * pixels, height: paperOf(page).height * pixels };
  };
  const pages = useVirtualizer<HTMLDivElement, Element>({
    count: Math.min(pdf.numPages, PAGE_LIMIT),
    getScrollElement: () => scroller.current,
    estimateSize: (index) => sizeOf(index + 1).height,
    gap: GAP,
    paddingStart: GAP,
    paddingEnd: GAP,
    overscan: 1,
  });
  const noteSize = useCallback((page: number, { width: wide, height }: PaperSize) => {
    setPaper((known) => {
      const old = known.get(page);
      return old?.width === wide && old.height === height ? known : new Map(known).set(page, { width: wide, height });
    });
  }, []);
  useSteady(pages, sizeOf, `${chosen ?? 'fit'} ${width}`, paper);

  const readAt = (pages.scrollOffset ?? 0) + (pages.scrollRect?.height ?? 0) * READ_AT;
  const current = (pages.getVirtualItemForOffset(readAt)?.index ?? 0) + 1;
  return {
    pages,
    zoom: zoomOf(chosen, choose, fitOf(current)),
    scaleOf,
    sizeOf,
    noteSize,
    isKnown: (page) => paper.has(page),
    current,
    isMeasured: width > 0,
  };
}

/** What is read stays under the eye: when the scale changes, and when a page above turns out larger than it was thought. */
function useSteady(pages: PageStrip['pages'], sizeOf: PageStrip['sizeOf'], scale: string, paper: ReadonlyMap<number, PaperSize>): void {
  const laidOut = useRef({ scale, total: 0 });
  useLayoutEffect(() => {
    const before = laidOut.current;
    if (before.scale === scale) for (const page of paper.keys()) pages.resizeItem(page - 1, sizeOf(page).height);
    else pages.measure();
    const total = pages.getTotalSize();
    if (before.scale !== scale && before.total > 0) pages.scrollToOffset(((pages.scrollOffset ?? 0) * total) / before.total);
    laidOut.current = { scale, total };
    // The sizes follow from the scale and the paper.
  }, [pages, scale, paper]);
}

/** Brings a marked place into view when it is given, and again when the size of its page is known. */
export function useSoughtMark(mark: Highlight | undefined, { pages, sizeOf, isKnown, isMeasured }: PageStrip): void {
  const sought = mark === undefined || !isMeasured ? null : `${mark.page} ${mark.box.top} ${isKnown(mark.page)}`;
  const seek = useRef(() => {});
  seek.current = () => {
    if (mark === undefined) return;
    const [start] = pages.getOffsetForIndex(mark.page - 1, 'start') ?? [0];
    pages.scrollToOffset(Math.max(0, start + sizeOf(mark.page).height * mark.box.top - ABOVE_MARK));
  };
  useEffect(() => {
    if (sought !== null) seek.current();
  }, [sought]);
}
