import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage, release } from './draw-page';
import classes from './preview.module.css';
import type { Highlight } from './preview-text';
import type { PaperSize } from './use-pdf';

interface Props {
  readonly pdf: PDFDocumentProxy;
  /** From 1. */
  readonly number: number;
  readonly scale: number;
  readonly highlight: readonly Highlight[];
  readonly onSize: (number: number, size: PaperSize) => void;
  readonly onDrawn: () => void;
}

/** One page as a picture; its text beside it for those who listen. What was drawn is given back when the page leaves. */
export function PdfPage({ pdf, number, scale, highlight, onSize, onDrawn }: Props): ReactElement {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  const [text, setText] = useState('');
  const [isBroken, setBroken] = useState(false);
  useEffect(() => {
    const left = new AbortController();
    const draw = async (): Promise<void> => {
      const page = await pdf.getPage(number);
      onSize(number, page.getViewport({ scale: 1 }));
      const drawn = await drawPage(page, scale, left.signal);
      if (drawn === null) return;
      if (left.signal.aborted) {
        release(drawn.canvas);
        return;
      }
      // The picture of another size stays until this one is ready.
      clear(sheet.current);
      sheet.current?.replaceChildren(drawn.canvas);
      setText(drawn.text);
      setBroken(false);
      onDrawn();
    };
    draw().catch(() => {
      if (!left.signal.aborted) setBroken(true);
    });
    return () => left.abort();
  }, [pdf, number, scale, onSize, onDrawn]);
  useEffect(() => {
    const held = sheet.current;
    return () => clear(held);
  }, []);
  const marks = highlight.filter(({ page }) => page === number);
  return (
    <>
      <div ref={sheet} className={classes.sheetOfPaper} aria-hidden />
      {marks.map(({ box }, index) => (
        <div
          key={index}
          className={classes.mark}
          data-mark
          style={{ left: share(box.left), top: share(box.top), width: share(box.width), height: share(box.height) }}
        />
      ))}
      <p className="visually-hidden">
        {marks.length > 0 && t('preview.marks', { count: marks.length })} {text}
      </p>
      {isBroken && <p className={classes.brokenPage}>{t('preview.brokenPage')}</p>}
    </>
  );
}

function share(fraction: number): string {
  return `${fraction * 100}%`;
}

function clear(sheet: HTMLElement | null): void {
  for (const canvas of sheet?.querySelectorAll('canvas') ?? []) release(canvas);
}
