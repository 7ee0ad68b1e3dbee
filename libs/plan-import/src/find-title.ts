/** The title among the lines above the table, and the lines that are none of it. `title` is empty where there is none. */
export interface FoundTitle {
  readonly title: string;
  readonly others: readonly string[];
}

/** The last lines in capitals are the title, which may run over several; "PHỤ LỤC II" is the number of an appendix. */
export function findTitle(lines: readonly string[]): FoundTitle {
  const end = lines.findLastIndex(isTitleLine) + 1;
  let start = end;
  while (isTitleLine(lines[start - 1] ?? '')) start -= 1;
  return { title: lines.slice(start, end).join(' '), others: [...lines.slice(0, start), ...lines.slice(end)] };
}

function isTitleLine(line: string): boolean {
  return /\p{Lu}/u.test(line) && line === line.toUpperCase() && !/^phụ lục/iu.test(line);
}
