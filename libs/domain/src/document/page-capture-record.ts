import type { Instant } from '#domain/time/local-date';

/** Where and when a page was captured. `address`: where it was found in the end, after redirections; `title` null where it has none. */
export interface PageCaptureRecord {
  readonly address: string;
  readonly capturedAt: Instant;
  readonly title: string | null;
}

const LONGEST_NAME = 200;

/** The endings of what is served as these types; what is served as another keeps its own. */
const ENDINGS: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'text/plain': 'txt',
};

/** A name for the file of a captured page: its title, the last part of its address, or its host. @param mediaType as it was served */
export function captureName({ address, title }: Pick<PageCaptureRecord, 'address' | 'title'>, mediaType: string): string {
  const { hostname, pathname } = new URL(address);
  const last = decodedPart(pathname.split('/').at(-1) ?? '');
  const ending = ENDINGS[mediaType];
  const bare = title ?? (ending === undefined ? last : last.replace(/\.[^.]*$/u, ''));
  const name = Array.from(
    bare
      .normalize('NFC')
      .replaceAll(/[\p{C}\\/]+/gu, ' ')
      .replaceAll(/\s+/gu, ' ')
      .trim(),
  )
    .slice(0, LONGEST_NAME)
    .join('')
    .trimEnd();
  return `${name === '' ? hostname : name}${ending === undefined ? '' : `.${ending}`}`;
}

/** A part of an address may be no encoded text: it then stays as it is written. */
function decodedPart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
