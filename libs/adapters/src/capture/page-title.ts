import { decodedPage } from '#domain/document/page-characters';

const LONGEST_TITLE = 300;

/** Named letters of HTML 4 that Vietnamese has: a letter with one of these marks. */
const MARKS: Readonly<Record<string, string>> = { grave: '\u0300', acute: '\u0301', circ: '\u0302', tilde: '\u0303' };
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', ndash: '–', mdash: '—' };

/**
 * The title of a page in HTML, without control characters, at most 300 characters; null where it has none.
 * @param start the first bytes of the page
 * @param contentType as the server sent it
 */
export function pageTitle(start: Uint8Array, contentType: string): string | null {
  const title = betweenTags(decodedPage(start, contentType))
    ?.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]+));/gi, character)
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Z}]+/gu, ' ')
    .trim();
  if (title === undefined || title === '') return null;
  return Array.from(title).slice(0, LONGEST_TITLE).join('').trimEnd();
}

/** What stands in the first title, looked for from the front once: an expression would try at each of a million beginnings. */
function betweenTags(written: string): string | undefined {
  const page = written.toLowerCase();
  for (let tag = page.indexOf('<title'); tag !== -1; tag = page.indexOf('<title', tag + 1)) {
    if (!/[\s/>]/.test(page.charAt(tag + '<title'.length))) continue;
    const from = page.indexOf('>', tag) + 1;
    const to = page.indexOf('</title', from);
    return from === 0 || to === -1 ? undefined : written.slice(from, to);
  }
  return undefined;
}

function character(whole: string, hexadecimal?: string, decimal?: string, name?: string): string {
  if (name !== undefined) return NAMED[name.toLowerCase()] ?? markedLetter(name) ?? whole;
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}

function markedLetter(name: string): string | null {
  const mark = MARKS[name.slice(1)];
  return mark === undefined ? null : `${name.charAt(0)}${mark}`;
}
