/** The text in lower case without tone and vowel marks, đ as d, ligatures parted: the form in which damaged printing is compared. */
export function withoutMarks(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd');
}
