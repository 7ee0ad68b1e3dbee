/** The three degrees of state secrets (Luật Bảo vệ bí mật nhà nước, Điều 8), as they are stamped. */
export const SECRECY_DEGREES = ['MẬT', 'TỐI MẬT', 'TUYỆT MẬT'] as const;
export type SecrecyDegree = (typeof SECRECY_DEGREES)[number];

/** A mark that stands in a file. `line` is the line that bears it, as printed. */
export interface SecrecyMark {
  readonly degree: SecrecyDegree;
  readonly line: string;
}

/**
 * The marks without spaces: as they are written; as they look where a text was typed in a font with an encoding of its own (TCVN3,
 * whose capitals may be the small letters of a font of capitals; VNI); and as a scanner's text loses their marks.
 */
const BARE: Readonly<Record<string, SecrecyDegree>> = {
  MẬT: 'MẬT',
  TỐIMẬT: 'TỐI MẬT',
  TUYỆTMẬT: 'TUYỆT MẬT',
  MËT: 'MẬT',
  mËt: 'MẬT',
  TèIMËT: 'TỐI MẬT',
  tèimËt: 'TỐI MẬT',
  TUYÖTMËT: 'TUYỆT MẬT',
  tuyÖtmËt: 'TUYỆT MẬT',
  MAÄT: 'MẬT',
  TOÁIMAÄT: 'TỐI MẬT',
  TUYEÄTMAÄT: 'TUYỆT MẬT',
  MAT: 'MẬT',
  MÂT: 'MẬT',
  MẠT: 'MẬT',
  TOIMAT: 'TỐI MẬT',
  TUYETMAT: 'TUYỆT MẬT',
};

/** "Độ mật: Tối mật", "Mức độ mật: Mật" in any case; what stands behind the degree is no part of it. */
const NAMED = /^(?:mức )?độ mật ?[:：] ?(tuyệt mật|tối mật|mật)(?![\p{L}\p{N}])/iu;

const NOT_OF_THE_MARK = /[\s\p{P}\p{S}\p{Cf}]+/gu;

/**
 * The mark that a line bears; null where it bears none. A mark stands alone, in capitals, however it is framed or spaced
 * ("[ TỐI MẬT ]", "M Ậ T"), or is named ("Độ mật: Mật"). The word within a sentence is no mark.
 */
export function secrecyMarkOf(line: string): SecrecyMark | null {
  const printed = line.normalize('NFC').trim();
  const named = NAMED.exec(printed.replaceAll(/\s+/gu, ' '));
  const degree = named?.[1] === undefined ? BARE[printed.replaceAll(NOT_OF_THE_MARK, '')] : degreeNamed(named[1]);
  return degree === undefined ? null : { degree, line: printed };
}

function degreeNamed(words: string): SecrecyDegree | undefined {
  return SECRECY_DEGREES.find((degree) => degree === words.toLocaleUpperCase('vi'));
}
