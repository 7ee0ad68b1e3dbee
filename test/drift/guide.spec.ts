import { describe, expect, it } from '@jest/globals';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DOCS = fileURLToPath(new URL('../../docs', import.meta.url));
const SCREEN = fileURLToPath(new URL('../../apps/admin/src/screens/help/guide.ts', import.meta.url));

const pagesIn = (language: string): string[] => readdirSync(join(DOCS, 'guide', language)).toSorted();
const read = (language: string, page: string): string => readFileSync(join(DOCS, 'guide', language, page), 'utf8');
const found = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, first = '']) => first);

const PAGES = pagesIn('vi');
const EVERY = ['vi', 'en'].flatMap((language) => PAGES.map((page) => [language, page] as const));

describe('the guide', () => {
  it('has the same pages in both languages', () => {
    expect(pagesIn('en')).toEqual(PAGES);
    expect(PAGES.length).toBeGreaterThan(5);
  });

  it.each(PAGES)('says as much of %s in English as in Vietnamese', (page) => {
    const shape = (text: string): Record<string, number> => ({
      headings: found(text, /^(#+) /gm).length,
      steps: found(text, /^(\d+\.|-) /gm).length,
      screens: found(text, /!\[[^\]]*\]\(([^)]+)\)/g).length,
    });
    expect(shape(read('en', page))).toEqual(shape(read('vi', page)));
  });

  it.each(EVERY)('shows screens that the help has, and leads to pages that there are (%s, %s)', (language, page) => {
    const text = read(language, page);
    // The pictures that the help takes along: those of the English walk, and those that it names.
    const named = /\{([a-z0-9,-]+)\}\.png/.exec(readFileSync(SCREEN, 'utf8'))?.[1]?.split(',') ?? [];
    const screens = found(text, /\(\.\.\/\.\.\/screens\/([a-z0-9-]+)\.png\)/g);
    expect(screens.filter((screen) => !existsSync(join(DOCS, 'screens', `${screen}.png`)))).toEqual([]);
    expect(screens.filter((screen) => !screen.startsWith('en-') && !named.includes(screen))).toEqual([]);
    expect(found(text, /\]\(([a-z-]+\.md)\)/g).filter((link) => !PAGES.includes(link))).toEqual([]);
  });
});
