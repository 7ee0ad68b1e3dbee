const BULLET = /^(?:[-–—•+*·]|\d{1,2}[.)] |[a-zđ]\) )/u;
/** No phrase ends with these: the next line says the rest. */
const GOES_ON =
  /(?:[,/–-]|(?<!\p{L})(?:của|và|các|thuộc|với|theo|cho|tại|về|trong|hoặc|từ|đến|số|ngày|tháng|năm|quý|sở|phòng|ban|bộ|ubnd|hđnd|văn phòng|ủy ban|trung tâm|cơ quan|đơn vị|chủ tịch|phó chủ tịch|giám đốc|thường trực|lãnh đạo))$/iu;

/**
 * Lines that somebody broke by hand within one paragraph or cell, as phrases: a line goes on in the next only where its last word or the
 * next one's first says so.
 */
export function phrasesOf(lines: readonly string[]): readonly string[] {
  const phrases: string[] = [];
  for (const line of lines) {
    const above = phrases.at(-1);
    if (above !== undefined && isOnePhrase(above, line)) phrases[phrases.length - 1] = `${above} ${line}`;
    else phrases.push(line);
  }
  return phrases;
}

/** Whether the words themselves tell that two lines are one. */
export function isOnePhrase(above: string, line: string): boolean {
  if (BULLET.test(line) || /[.;:]$/u.test(above)) return false;
  return /^[\p{Ll}\d(]/u.test(line) || GOES_ON.test(above);
}
