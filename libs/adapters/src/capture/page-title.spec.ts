import { describe, expect, it } from '@jest/globals';
import { pageTitle } from './page-title.js';

const HTML = 'text/html; charset=utf-8';
const titleOf = (page: string, contentType = HTML): string | null => pageTitle(Buffer.from(page), contentType);

describe('the title of a page', () => {
  it('is what stands in it, as one line', () => {
    expect(titleOf('<!doctype html><HTML><head><Title lang="vi">\n  UBND xã Đắk Cấm\t– Trang chủ\n</TITLE>')).toBe(
      'UBND xã Đắk Cấm – Trang chủ',
    );
  });

  it.each([
    ['in numbers', 'Trang ch&#7911; &#x1EA1;', 'Trang chủ ạ'],
    ['by name', 'C&ocirc;ng b&aacute;o &amp; &Yacute; ki&ecirc;́n &quot;A&quot;', 'Công báo & Ý kiến "A"'],
    ['that are none', '&#0;&#xd800;&#x110000;&khong;A', '\ufffd\ufffd&khong;A'],
  ])('has its characters where they are written %s', (_how, written, title) => {
    expect(titleOf(`<title>${written}</title>`)).toBe(title);
  });

  it('has no control characters, and none that turn its direction', () => {
    expect(titleOf('<title>Báo\u0000 cáo\u202egpj.\u0007 A</title>')).toBe('Báo cáo gpj. A');
  });

  it('is cut after 300 characters, none of them halved', () => {
    expect(titleOf(`<title>${'😀'.repeat(400)}</title>`)).toBe('😀'.repeat(300));
  });

  it.each(['', '<title></title>', '<title> &#10; </title>', '<titlebar>A</titlebar>', '<title>not closed', '<title'])(
    'is null where there is none: %s',
    (page) => {
      expect(titleOf(page)).toBeNull();
    },
  );

  it('is found behind a tag that only begins like it', () => {
    expect(titleOf('<titlebar>A</titlebar><title>B</title>')).toBe('B');
  });

  it.each([
    ['by the server', '<title>', 'text/html; charset="windows-1258"'],
    ['by the page', '<meta charset=windows-1258><title>', 'text/html'],
    ['by the page in the older way', '<meta http-equiv="Content-Type" content="text/html; charset=windows-1258"><title>', 'text/html'],
  ])('is read in the characters that are named %s', (_who, before, contentType) => {
    // "Tiếng Việt" in windows-1258: ê with the mark of its tone behind it.
    const page = Buffer.concat([
      Buffer.from(before),
      Buffer.from('5469ea' + 'ec' + '6e672056' + '69ea' + 'f2' + '74', 'hex'),
      Buffer.from('</title>'),
    ]);
    expect(pageTitle(page, contentType)).toBe('Tiếng Việt');
  });

  it('is read as UTF-8 where the characters have no known name', () => {
    expect(titleOf('<title>Việt</title>', 'text/html; charset=tcvn-5712')).toBe('Việt');
  });

  it('is looked for once, however often it seems to begin', () => {
    expect(titleOf('<title'.repeat(500_000))).toBeNull();
  });
});
