import { readFileSync } from 'node:fs';

/** A test by its file, from the top of the tree, and its title as it stands there. */
export interface NamedTest {
  readonly file: string;
  readonly title: string;
}

export function namedTest(file: string, title: string): NamedTest {
  return { file, title };
}

/** Whether the file has a test of that title: `it('…'` or the title of an `it.each`. */
export function isThere({ file, title }: NamedTest): boolean {
  const source = readFileSync(new URL(`../${file}`, import.meta.url), 'utf8');
  const starts = ["'", '"', '`'].map((quote) => `(${quote}${title.replaceAll(quote, `\\${quote}`)}${quote}, `);
  return starts.some((start) => source.includes(`it${start}`) || (source.includes('it.each') && source.includes(`)${start}`)));
}

/** As a page names it: the title in quotes, then the file. */
export function cite({ file, title }: NamedTest): string {
  return `“${title}” (\`${file}\`)`;
}
