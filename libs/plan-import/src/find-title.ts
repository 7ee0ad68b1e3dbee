/** The title among the lines above the table, and the lines that are none of it. `title` is empty where there is none. */
export interface FoundTitle {
  readonly title: string;
  readonly others: readonly string[];
}

/**
 * The last lines in capitals are the title, which may run over several; "PHỤ LỤC II" is the number of an appendix. Where they only say of
 * what kind the document is, the line below tells what it is about (tên loại và trích yếu: Nghị định 30/2020, Phụ lục I, mục II.5).
 */
export function findTitle(lines: readonly string[]): FoundTitle {
  let end = lines.findLastIndex(isTitleLine) + 1;
  let start = end;
  while (isTitleLine(lines[start - 1] ?? '')) start -= 1;
  if (end - start === 1 && isKind(lines[start] ?? '') && isSubject(lines[end] ?? '')) end += 1;
  return { title: lines.slice(start, end).join(' '), others: [...lines.slice(0, start), ...lines.slice(end)] };
}

function isTitleLine(line: string): boolean {
  return /\p{Lu}/u.test(line) && line === line.toUpperCase() && !isAppendix(line);
}

/** Kinds of documents that may have a table of tasks, out of those of Nghị định 30/2020, Điều 7. */
function isKind(line: string): boolean {
  return /^(?:kế hoạch|chương trình|quyết định|đề án|phương án|thông báo|công văn)$/iu.test(line);
}

function isSubject(line: string): boolean {
  return /^\p{L}/u.test(line) && !isAppendix(line);
}

function isAppendix(line: string): boolean {
  return /^phụ lục/iu.test(line);
}
