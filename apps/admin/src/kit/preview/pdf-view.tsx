import type { ReactElement } from 'react';
import type { StoredFile } from '../file-list';
import { LoadingState } from '../states';
import { OnlyDownload } from './only-download';
import { PdfPages } from './pdf-pages';
import type { Highlight } from './preview-text';
import { usePdf } from './use-pdf';

interface Props {
  readonly file: StoredFile;
  readonly content: Blob;
  readonly highlight: readonly Highlight[];
  readonly onSeen: (() => void) | undefined;
}

/** A PDF as it is printed, page under page. */
export function PdfView({ file, content, highlight, onSeen }: Props): ReactElement {
  const pdf = usePdf(content);
  switch (pdf.state) {
    case 'opening':
      return <LoadingState lines={10} />;
    case 'not-shown':
      return <OnlyDownload file={file} reason={pdf.why} />;
    case 'open':
      return <PdfPages name={file.name} pdf={pdf.document} firstPage={pdf.firstPage} highlight={highlight} onSeen={onSeen} />;
  }
}
