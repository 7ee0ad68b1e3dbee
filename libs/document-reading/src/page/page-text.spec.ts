import { describe, expect, it } from '@jest/globals';
import { linesOf } from '#domain/document/extracted-text';
import type { Inspection } from '#domain/document/inspection';
import { inspectFile } from '#document-reading/inspect-file';

const HTML = 'text/html; charset=utf-8';

function inspected(page: string | Buffer, contentType = HTML, name = 'trang.html'): Promise<Inspection> {
  return inspectFile(Buffer.from(page), name, contentType);
}

async function saidBy(page: string | Buffer, contentType = HTML): Promise<readonly string[] | null> {
  const inspection = await inspected(page, contentType);
  if (inspection.verdict === 'refused') throw new Error(inspection.reason);
  return inspection.text && linesOf(inspection.text);
}

describe('a captured page', () => {
  it('says what stands in it, line by line, however its words are framed; its scripts say nothing', async () => {
    const page = `<!doctype html><html><head><title>Tin tức</title><style>p { color: red }</style><script>document.write('Mới')</script></head>
      <body><h1>Cải cách   hành chính</h1><p>Đã c&ocirc;ng kh<b>ai</b> 100&nbsp;% thủ tục<br>tại bộ phận một cửa.</p>
      <table><tr><td>Nội vụ</td><td>12</td></tr></table><!-- nháp --></body></html>`;
    expect(await saidBy(page)).toEqual([
      'Tin tức',
      'Cải cách hành chính',
      'Đã công khai 100 % thủ tục',
      'tại bộ phận một cửa.',
      'Nội vụ',
      '12',
    ]);
  });

  it('is a page only where its server says so, and never where somebody sends it', async () => {
    const page = '<!doctype html><p>Báo cáo</p>';
    expect(await inspected(page)).toMatchObject({ verdict: 'accepted', mediaType: 'text/html', metadata: null, flags: [] });
    expect(await inspected(page, 'application/xhtml+xml')).toMatchObject({ mediaType: 'text/html' });
    for (const contentType of ['', 'text/plain', 'text/htmlx', 'application/json']) {
      expect(await inspected(page, contentType)).toMatchObject({ verdict: 'refused', reason: 'type-refused' });
    }
    expect(await inspected('Báo cáo', '', 'trang.html')).toMatchObject({ verdict: 'refused', reason: 'name-mismatch' });
  });

  it('is what its content shows where that is something else', async () => {
    expect(await inspected('%PDF-1.7 hỏng', HTML, 'trang.pdf')).toMatchObject({ verdict: 'refused', reason: 'damaged' });
    expect(await inspected(Buffer.from('47494638396101000100', 'hex'), HTML)).toMatchObject({
      reason: 'type-refused',
      detail: 'image/gif',
    });
    expect(await inspected('')).toMatchObject({ verdict: 'refused', reason: 'type-refused' });
    expect(await inspected('<p>a\0b</p>')).toMatchObject({ verdict: 'refused', reason: 'type-refused' });
  });

  it('is read in the characters that its server names', async () => {
    const page = Buffer.concat([Buffer.from('<p>'), Buffer.from('5469eaec6e67205669eaf274', 'hex'), Buffer.from('</p>')]);
    expect(await saidBy(page, 'text/html; charset=windows-1258')).toEqual(['Tiếng Việt']);
  });

  it.each([
    ['in its text', '<p>Số: 12</p><div><span>T</span>ỐI <b>MẬT</b></div>'],
    ['hidden in it', '<p style="display: none">TUYỆT MẬT</p>'],
    ['beside a picture', '<img src="/dau.png" alt="MẬT">'],
    ['in a field', '<input value="Độ mật: Tối mật">'],
    ['behind a tag that is never closed', '<p><b><i>MẬT'],
    ['in a comment', '<!-- MẬT -->'],
    ['behind what only looks like a comment', '<!-->MẬT<p>-->'],
    ['behind a script that ends in its own way', '<script>a</script\n>MẬT<p>'],
    ['where scripts do not run', '<noscript><p>MẬT</p></noscript>'],
  ])('bears a mark of secrecy %s', async (_where, page) => {
    expect(await inspected(page)).toMatchObject({ verdict: 'accepted', secrecyMark: expect.anything() });
  });

  it('needs a person where it holds pictures, and where it says nothing before its scripts run', async () => {
    expect(await inspected('<p>Báo cáo</p><img src="data:image/png;base64,AAAA">')).toMatchObject({ flags: ['text-incomplete'] });
    expect(await inspected('<p>Báo cáo</p><svg><path d=""/></svg>')).toMatchObject({ flags: ['text-incomplete'] });
    expect(await inspected('<div id="root"></div><script src="/app.js"></script>')).toMatchObject({ text: null });
  });
});
