/** Where the tone of `oa`, `oe`, `uy` stands is a matter of taste (hoà / hòa, uỷ / ủy): both are read as the newer form. */
const TONE_PLACES: readonly (readonly [string, string])[] = [
  ['oà', 'òa'],
  ['oá', 'óa'],
  ['oả', 'ỏa'],
  ['oã', 'õa'],
  ['oạ', 'ọa'],
  ['oè', 'òe'],
  ['oé', 'óe'],
  ['oẻ', 'ỏe'],
  ['oẽ', 'õe'],
  ['oẹ', 'ọe'],
  ['uỳ', 'ùy'],
  ['uý', 'úy'],
  ['uỷ', 'ủy'],
  ['uỹ', 'ũy'],
  ['uỵ', 'ụy'],
];

/**
 * The form in which two printings of one agency's name are compared; never shown. NFC, lower case, single spaces,
 * one kind of hyphen without spaces around it, and the two words that every plan abbreviates at will:
 * "Ủy ban nhân dân" = "UBND", "Hội đồng nhân dân" = "HĐND", "HĐND và UBND" = "HĐND- UBND".
 */
export function normaliseName(printed: string): string {
  let name = printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[-‐‑–—] ?/g, '-');
  for (const [older, newer] of TONE_PLACES) name = name.replaceAll(older, newer);
  return name.replaceAll('ủy ban nhân dân', 'ubnd').replaceAll('hội đồng nhân dân', 'hđnd').replaceAll('hđnd và ubnd', 'hđnd-ubnd');
}
