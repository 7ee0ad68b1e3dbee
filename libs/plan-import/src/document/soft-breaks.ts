import { beginsAgency } from '#plan-import/cells/agency-words';
import { beginsDocument } from '#plan-import/cells/deliverables';

const BULLET = /^(?:[-–—•+*·]|\d{1,2}[.)] |[a-zđ]\) )/u;
const LABEL = /^(?:đơn vị|cơ quan) (?:chủ trì|phối hợp)/iu;
/** No phrase ends with these: the next line says the rest. */
const GOES_ON =
  /(?:[,/–-]|(?<!\p{L})(?:của|và|các|thuộc|với|theo|cho|tại|về|trong|hoặc|từ|đến|số|ngày|tháng|năm|quý|sở|phòng|ban|bộ|ubnd|hđnd|văn phòng|ủy ban|trung tâm|cơ quan|đơn vị))$/iu;

/**
 * Lines that somebody broke by hand within one paragraph or cell, as phrases: a line goes on in the next unless that one begins an entry of
 * its own.
 */
export function phrasesOf(lines: readonly string[]): readonly string[] {
  const phrases: string[] = [];
  for (const line of lines) {
    const above = phrases.at(-1);
    if (above !== undefined && goesOn(above, line)) phrases[phrases.length - 1] = `${above} ${line}`;
    else phrases.push(line);
  }
  return phrases;
}

function goesOn(above: string, line: string): boolean {
  if (BULLET.test(line) || /[.;:]$/u.test(above)) return false;
  if (/^[\p{Ll}\d(]/u.test(line) || GOES_ON.test(above)) return true;
  return !LABEL.test(line) && !beginsAgency(line) && !beginsDocument(line);
}
