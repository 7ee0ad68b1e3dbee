import { readFileSync } from 'node:fs';

/** One line of a matrix: the cells under the heading, by the heading's words. */
export type MatrixLine = Readonly<Record<string, string>>;

/** The lines of a CSV file without quotes: the first line is the heading. A line with too few or too many cells is an error. */
export function readMatrix(file: URL): MatrixLine[] {
  const [heading, ...lines] = readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  if (heading === undefined) throw new Error(`${file.pathname} is empty`);
  return lines.map((cells, index) => {
    if (cells.length !== heading.length) throw new Error(`${file.pathname}: line ${index + 2} has ${cells.length} cells`);
    return Object.fromEntries(heading.map((word, column) => [word, cells[column] ?? '']));
  });
}
