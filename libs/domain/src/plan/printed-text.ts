/** Characters that a word processor leaves in a text and nobody sees: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** A printed text as it is kept: NFC, every run of white space one space, nothing invisible, no space at the ends. */
export function printedText(raw: string): string {
  return raw.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** Whether a line stands in capitals, as titles, agencies and headings do. */
export function isInCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toLocaleUpperCase('vi');
}
