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

/** What every plan abbreviates or joins at will, each in one form; "P." is a phòng, for a phường is written out. */
const ONE_FORM: readonly (readonly [written: RegExp, form: string])[] = [
  [/ủy ban nhân dân/gu, 'ubnd'],
  [/hội đồng nhân dân/gu, 'hđnd'],
  [/hđnd và ubnd/gu, 'hđnd-ubnd'],
  [/(?<!\p{L})vp(?:\. ?| )(?=\p{L})/gu, 'văn phòng '],
  [/(?<!\p{L})p\. ?(?=\p{L})/gu, 'phòng '],
];

const PLAIN_FORM = ONE_FORM.map(
  ([written, form]) => [new RegExp(withoutMarks(written.source), written.flags), withoutMarks(form)] as const,
);

/**
 * The form in which two printings of one agency's name are compared; never shown. NFC, lower case, single spaces,
 * one kind of hyphen without spaces around it, and the words that every plan abbreviates at will:
 * "Ủy ban nhân dân" = "UBND", "Hội đồng nhân dân" = "HĐND", "HĐND và UBND" = "HĐND- UBND", "VP" = "Văn phòng", "P." = "Phòng".
 */
export function normaliseName(printed: string): string {
  let name = tidy(printed);
  for (const [older, newer] of TONE_PLACES) name = name.replaceAll(older, newer);
  return ONE_FORM.reduce((text, [written, form]) => text.replaceAll(written, form), name);
}

/** The same without diacritics, as an old scan or a hasty hand leaves a name: what two different names may well share. */
export function plainName(printed: string): string {
  return PLAIN_FORM.reduce((text, [written, form]) => text.replaceAll(written, form), withoutMarks(tidy(printed)));
}

function tidy(printed: string): string {
  return printed
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ ?[-‐‑–—] ?/g, '-');
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');
}
