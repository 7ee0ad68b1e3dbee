import type { PrintedLine } from '#domain/document/extracted-text';
import type { ReadField } from '#domain/document/read-field';

/** For whom somebody signs, or as what (Nghị định 30/2020, Phụ lục I, mục II.7): the signature stands below. */
const CAPACITY =
  /^(?:(?:TM|KT|TL|TUQ|Q)\.\s*\p{Lu}|(?:PHÓ\s+)?(?:CHỦ TỊCH|GIÁM ĐỐC|TỔNG GIÁM ĐỐC|CHÁNH|TRƯỞNG|CỤC TRƯỞNG|CHI CỤC TRƯỞNG|BỘ TRƯỞNG|VIỆN TRƯỞNG|HIỆU TRƯỞNG|THỦ TRƯỞNG|BÍ THƯ)(?:\s|$))/u;

/** Two to six words with a capital each, before which a rank or a degree may stand. */
const NAME = /^(?:(?:ThS|TS|PGS|GS|CN|KS|BS)\.\s*)*(?<name>\p{Lu}\p{Ll}*(?: \p{Lu}\p{Ll}*){1,5})$/u;

/** So far below the capacity a name is still its signature's. */
const REACH = 12;

/** Who signed: the name below the last capacity in which somebody signs. */
export function readSigner(lines: readonly PrintedLine[]): ReadField<string> | null {
  const capacity = lines.findLastIndex(({ text }) => CAPACITY.test(text) && text === text.toLocaleUpperCase('vi'));
  if (capacity === -1) return null;
  for (const line of lines.slice(capacity + 1, capacity + 1 + REACH)) {
    const name = NAME.exec(line.text)?.groups?.['name'];
    if (name !== undefined) return { value: name, line };
  }
  return null;
}
