import type { DocumentTextDto, TextBlockDto } from '#api-client/index';
import type { PreviewBlock, PreviewText } from '../../kit/preview/preview-text';

/** What was read of a file, as the preview takes it. */
export function previewTextOf({ kind, isWhole, blocks = [], sheets = [] }: DocumentTextDto): PreviewText {
  return kind === 'sheets' ? { kind, sheets, isWhole } : { kind: 'flow', blocks: blocks.map(blockOf), isWhole };
}

function blockOf({ kind, text = '', page = null, box = null, rows = [] }: TextBlockDto): PreviewBlock {
  return kind === 'table' ? { kind, rows } : { kind: 'paragraph', text, page, box };
}
