export type ShownAs = 'pdf' | 'docx' | 'sheets' | 'image' | 'text' | 'too-large' | 'not-shown';

/** Above this the browser of an old computer stands still, in bytes. */
const LIMIT = 25 * 1024 * 1024;

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';
const BY_MEDIA_TYPE: Readonly<Record<string, ShownAs>> = {
  'application/pdf': 'pdf',
  [`${OPEN_XML}.wordprocessingml.document`]: 'docx',
  [`${OPEN_XML}.spreadsheetml.sheet`]: 'sheets',
  'image/png': 'image',
  'image/jpeg': 'image',
  'image/gif': 'image',
  'image/webp': 'image',
  'text/plain': 'text',
  'text/csv': 'text',
};

/** How a file is shown, by what the server found it to be. @param size bytes */
export function shownAs(mediaType: string, size: number): ShownAs {
  const [type = ''] = mediaType.split(';');
  const kind = BY_MEDIA_TYPE[type.trim().toLowerCase()];
  if (kind === undefined) return 'not-shown';
  return size > LIMIT ? 'too-large' : kind;
}
