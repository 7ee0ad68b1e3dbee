/** A Markdown table with aligned columns, as the formatter leaves it. */
export function table(heading: readonly string[], lines: readonly (readonly string[])[]): string {
  const widths = heading.map((word, column) => Math.max(3, word.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const row = (cells: readonly string[]): string => `| ${widths.map((width, column) => (cells[column] ?? '').padEnd(width)).join(' | ')} |`;
  return [row(heading), row(widths.map((width) => '-'.repeat(width))), ...lines.map(row)].join('\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

export function code(word: string): string {
  return `\`${word}\``;
}

/** The parts of a page with a line between them, and one at its end. */
export function page(...parts: readonly string[]): string {
  return parts.join('\n\n').concat('\n');
}
