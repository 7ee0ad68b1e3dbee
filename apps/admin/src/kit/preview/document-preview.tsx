import type { ReactElement } from 'react';
import type { StoredFile } from '../file-list';
import { DocxView } from './docx-view';
import { ImageView } from './image-view';
import { OnlyDownload } from './only-download';
import { PdfView } from './pdf-view';
import type { Highlight, PreviewText } from './preview-text';
import { SheetsView } from './sheets-view';
import { shownAs } from './shown-as';
import { TextView } from './text-view';

export interface PreviewProps {
  readonly file: StoredFile;
  /** The file itself, as it was downloaded. */
  readonly content: Blob;
  /** Places to mark. Only a PDF has pages; the first one is brought into view. */
  readonly highlight?: readonly Highlight[] | undefined;
  /** What the server read from the file; sheets are shown from it alone. */
  readonly text?: PreviewText | undefined;
  /** Called once for a file, when something of it is on the screen. Never where it can only be downloaded. */
  readonly onSeen?: (() => void) | undefined;
}

/**
 * A document, to be read without opening it elsewhere. Nothing in it acts: no script, no link, no form, nothing fetched from outside.
 * Screens take `LazyPreview`.
 */
export function DocumentPreview(props: PreviewProps): ReactElement {
  // Another file is another preview: its zoom, sheet and page begin anew.
  return <Preview key={props.file.documentId} {...props} />;
}

function Preview({ file, content, highlight = [], text, onSeen }: PreviewProps): ReactElement {
  switch (shownAs(file.mediaType, Math.max(file.size, content.size))) {
    case 'pdf':
      return <PdfView file={file} content={content} highlight={highlight} onSeen={onSeen} />;
    case 'docx':
      return <DocxView file={file} content={content} text={text} onSeen={onSeen} />;
    case 'sheets':
      return text?.kind === 'sheets' ? (
        <SheetsView name={file.name} text={text} onSeen={onSeen} />
      ) : (
        <OnlyDownload file={file} reason="notRead" />
      );
    case 'image':
      return <ImageView file={file} content={content} onSeen={onSeen} />;
    case 'text':
      return <TextView name={file.name} content={content} text={text} onSeen={onSeen} />;
    case 'too-large':
      return <OnlyDownload file={file} reason="tooLarge" />;
    case 'not-shown':
      return <OnlyDownload file={file} reason="notShown" />;
  }
}
