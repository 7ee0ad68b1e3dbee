import type { PackageContents } from '#domain/inspection/sealed-package';
import { element, renderXml, type XmlElement } from '#rendering/xml';

const WORDS = {
  vi: {
    title: 'Gói hồ sơ kiểm tra · Mục lục',
    file: 'Tệp',
    what: 'Nội dung',
    size: 'Dung lượng (byte)',
    check: 'Cách kiểm tra: xem README.txt. Mã băm của mọi tệp cũng nằm trong manifest.json.',
  },
  en: {
    title: 'Inspection package · Contents',
    file: 'File',
    what: 'What it is',
    size: 'Size (bytes)',
    check: 'How to check it: see README.txt. The digests of all files stand in manifest.json, too.',
  },
} as const;

/** In one line and without what XML would escape: a browser takes a style sheet as it stands. */
const STYLE = [
  "body { margin: 2rem auto; max-width: 72rem; padding: 0 1rem; font: 16px/1.5 'Times New Roman', 'Liberation Serif', serif }",
  'body { color: black; background: white }',
  'table { width: 100%; border-collapse: collapse }',
  'th, td { padding: 0.25rem 0.5rem; border: 1px solid black; text-align: left; vertical-align: top }',
  'td:nth-child(4) { text-align: right }',
  'code { overflow-wrap: anywhere; font-size: 0.75em }',
  'thead { display: table-header-group }',
  'tr { break-inside: avoid }',
  '@page { size: A4 landscape; margin: 15mm }',
].join(' ');

/** A package's table of contents as XHTML: every file is a link beside its digest. */
export function contentsPage({ notes, files, language }: PackageContents): Uint8Array {
  const words = WORDS[language];
  const headings = ['#', words.what, words.file, words.size, 'SHA-256'];
  const page = element('html', { xmlns: 'http://www.w3.org/1999/xhtml', lang: language }, [
    element('head', {}, [element('meta', { charset: 'utf-8' }), element('title', {}, words.title), element('style', {}, STYLE)]),
    element('body', {}, [
      element('h1', {}, words.title),
      ...notes.map((note) => element('p', {}, note)),
      element('table', {}, [
        element('thead', {}, [
          element(
            'tr',
            {},
            headings.map((heading) => element('th', { scope: 'col' }, heading)),
          ),
        ]),
        element(
          'tbody',
          {},
          files.map(({ path, title, size, digest }, index) => row(index + 1, title[language], path, size, digest)),
        ),
      ]),
      element('p', {}, words.check),
    ]),
  ]);
  return new TextEncoder().encode(renderXml(page).replace(/^<\?xml[^\n]*\n/u, '<!doctype html>\n'));
}

function row(number: number, title: string, path: string, size: number, digest: string): XmlElement {
  return element('tr', {}, [
    element('td', {}, String(number)),
    element('td', {}, title),
    element('td', {}, [element('a', { href: path }, path)]),
    element('td', {}, String(size)),
    element('td', {}, [element('code', {}, digest)]),
  ]);
}
