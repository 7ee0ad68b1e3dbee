/** What XML 1.0 cannot hold: control characters, halves of pairs, and the two that are no characters. */
const UNWRITABLE = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** A text of one line as an office document can hold it. */
export function writable(text: string): string {
  return text.replaceAll(/\s/gu, ' ').replace(UNWRITABLE, '');
}
