import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** The words of an area, by the first part of their keys: `planImport` of `planImport.title`. */
export type Areas = Readonly<Record<string, ReadonlySet<string>>>;

/** Any import: its specifier, and the area whose words come with it. */
const WITH_WORDS = /withWords\(\s*'(?<area>\w+)',\s*(?:async )?\(\) =>[^']*import\('(?<path>[^']+)'\)/g;
const IMPORT = /(?:from |import\(|^import )'(?<path>\.[^']+)'/gm;

/** The words themselves say none. */
const WORDS = 'i18n/';

/** The areas are the folders of the words below `folder`. */
export function areasOf(folder: string): Areas {
  const areas = readdirSync(join(folder, WORDS), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return Object.fromEntries(areas.map(({ name }) => [name, rootsIn(join(folder, WORDS, name))]));
}

function rootsIn(area: string): Set<string> {
  const texts = readdirSync(area).map((file) => readFileSync(join(area, file), 'utf8'));
  return new Set(texts.flatMap((text) => [...text.matchAll(/^ {2}(\w+): \{/gm)].map(([, root]) => root ?? '')));
}

interface Visit {
  readonly file: string;
  readonly areas: ReadonlySet<string>;
}

/**
 * Where a module below `folder` says words of an area that need not be there: it can be reached from `entry` by imports of which none
 * brings them. One line each, sorted.
 */
export function wordsOutOfReach(folder: string, entry: string, areas: Areas): string[] {
  const found = new Set<string>();
  const seen = new Set<string>();
  const open: Visit[] = [{ file: join(folder, entry), areas: new Set() }];
  for (let visit = open.pop(); visit !== undefined; visit = open.pop()) {
    const key = `${visit.file} ${[...visit.areas].toSorted().join()}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const text = readFileSync(visit.file, 'utf8');
    for (const area of relative(folder, visit.file).startsWith(WORDS) ? [] : saidIn(text, areas))
      if (!visit.areas.has(area)) found.add(`${relative(folder, visit.file)} says words of “${area}”, which need not be there`);
    open.push(...importsOf(visit, text));
  }
  return [...found].toSorted();
}

function saidIn(text: string, areas: Areas): string[] {
  const roots = new Set([...text.matchAll(/['`](\w+)\./g)].map(([, root]) => root ?? ''));
  return Object.keys(areas).filter((area) => [...(areas[area] ?? [])].some((root) => roots.has(root)));
}

function importsOf({ file, areas }: Visit, text: string): Visit[] {
  const brought = new Map([...text.matchAll(WITH_WORDS)].map(({ groups }) => [groups?.['path'], groups?.['area'] ?? '']));
  return [...text.matchAll(IMPORT)].flatMap(({ groups }) => {
    const path = groups?.['path'] ?? '';
    const found = ['.ts', '.tsx'].map((ending) => join(dirname(file), path + ending)).find((candidate) => existsSync(candidate));
    const area = brought.get(path);
    return found === undefined ? [] : [{ file: found, areas: area === undefined ? areas : new Set([...areas, area]) }];
  });
}
