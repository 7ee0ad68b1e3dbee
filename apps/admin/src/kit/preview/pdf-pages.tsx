import { useElementSize, useMergedRef } from '@mantine/hooks';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PageChoice } from './page-choice';
import { PdfPage } from './pdf-page';
import classes from './preview.module.css';
import type { Highlight } from './preview-text';
import { GAP, PAGE_LIMIT, usePageStrip, useSoughtMark, type PageStrip } from './use-page-strip';
import type { PaperSize } from './use-pdf';
import { useSeen } from './use-seen';
import { ZoomButtons, zoomByKey } from './zoom';

interface Props {
  readonly name: string;
  readonly pdf: PDFDocumentProxy;
  readonly firstPage: PaperSize;
  readonly highlight: readonly Highlight[];
  readonly onSeen: (() => void) | undefined;
}

/** The pages of a PDF in a window: those in sight are drawn, the others hold their place. */
export function PdfPages({ name, pdf, firstPage, highlight, onSeen }: Props): ReactElement {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref, width } = useElementSize();
  const refs = useMergedRef(scroller, ref);
  const seen = useSeen(onSeen);
  const strip = usePageStrip(pdf, firstPage, { scroller, width });
  useSoughtMark(highlight[0], strip);
  const { pages, zoom, current, isMeasured, scaleOf, sizeOf, noteSize } = strip;
  const { count } = pages.options;
  const shown = isMeasured ? pages.getVirtualItems() : [];
  const widest = shown.reduce((most, { index }) => Math.max(most, sizeOf(index + 1).width), 0);
  return (
    <div className={classes.preview}>
      <div className={classes.bar} role="group" aria-label={t('preview.tools')}>
        <PageChoice current={current} count={count} onChoose={(page) => pages.scrollToIndex(page - 1, { align: 'start' })} />
        <ZoomButtons zoom={zoom} />
      </div>
      <div
        ref={refs}
        className={classes.scroller}
        role="region"
        aria-label={t('preview.region', { name })}
        tabIndex={0}
        onKeyDown={(event) => {
          zoomByKey(zoom, event);
          toEndByKey(pages, event);
        }}
      >
        <div className={classes.strip} style={{ height: pages.getTotalSize(), minWidth: widest + 2 * GAP }}>
          {shown.map(({ index, start }) => (
            <section
              key={index}
              className={classes.page}
              aria-label={t('preview.page', { page: index + 1, count })}
              style={{ ...sizeOf(index + 1), transform: `translate(-50%, ${start}px)` }}
            >
              <PdfPage pdf={pdf} number={index + 1} scale={scaleOf(index + 1)} highlight={highlight} onSize={noteSize} onDrawn={seen} />
            </section>
          ))}
        </div>
      </div>
      {pdf.numPages > PAGE_LIMIT && <p className={classes.note}>{t('preview.pagesLeft', { shown: PAGE_LIMIT, all: pdf.numPages })}</p>}
    </div>
  );
}

/**
 * Home and End lead to the first and the last page. The browser's own way there is a movement, which ends where it is when a page on it
 * turns out smaller than it was thought; the strip looks again until it stands.
 */
function toEndByKey(pages: PageStrip['pages'], event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key !== 'Home' && event.key !== 'End') return;
  event.preventDefault();
  if (event.key === 'Home') pages.scrollToOffset(0);
  else pages.scrollToIndex(pages.options.count - 1, { align: 'end' });
}
