import type { PDFDocumentProxy } from 'pdfjs-dist';
import { reached } from '../../api/reached';
import PdfWorker from './pdf-worker?worker';
import { ReaderResources } from './reader-resources';
import { withinTime } from './within-time';

const loadReader = reached(() => import('pdfjs-dist/legacy/build/pdf.mjs'));

/** A picture of more points than this is left out: an A3 page at 600 dpi has 70 million. */
const PICTURE_LIMIT = 100_000_000;

/** How long, in milliseconds, a worker may take to end by itself. */
const PATIENCE = 2_000;

/** A document cannot be shown. `locked`: it wants a password. */
export class PdfNotShown extends Error {
  override readonly name = 'PdfNotShown';
  constructor(
    readonly why: 'unreadable' | 'locked',
    options: ErrorOptions,
  ) {
    super(why, options);
  }
}

export interface OpenPdf {
  /** Settles when the beginning is read. @throws PdfNotShown */
  readonly document: Promise<PDFDocumentProxy>;
  /** Frees what it holds, whether it was read or not. */
  readonly close: () => void;
}

/** Opens a PDF in a worker of its own. No script of it runs, forms are pictures, and nothing is fetched for it. */
export function openPdf(content: Blob): OpenPdf {
  const closing = new AbortController();
  return { document: read(content, closing.signal), close: () => closing.abort() };
}

async function read(content: Blob, closed: AbortSignal): Promise<PDFDocumentProxy> {
  const [pdfjs, data] = await Promise.all([loadReader(), content.arrayBuffer()]);
  closed.throwIfAborted();
  const port = new PdfWorker();
  const worker = pdfjs.PDFWorker.create({ port, verbosity: pdfjs.VerbosityLevel.ERRORS });
  const task = pdfjs.getDocument({
    data: new Uint8Array(data),
    worker,
    BinaryDataFactory: ReaderResources,
    useWorkerFetch: false,
    maxImageSize: PICTURE_LIMIT,
    verbosity: pdfjs.VerbosityLevel.ERRORS,
  });
  const end = (): void => {
    // A worker that goes round in circles never answers that it has ended.
    const forced = setTimeout(() => port.terminate(), PATIENCE);
    void task.destroy().finally(() => {
      clearTimeout(forced);
      port.terminate();
    });
  };
  closed.addEventListener('abort', end);
  const { signal, done } = withinTime(closed);
  try {
    return await Promise.race([task.promise, abortOf(signal)]);
  } catch (cause) {
    end();
    throw new PdfNotShown(cause instanceof pdfjs.PasswordException ? 'locked' : 'unreadable', { cause });
  } finally {
    done();
  }
}

function abortOf(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(new DOMException('the reader was given up', 'AbortError')));
  });
}
