import { describe, expect, it } from '@jest/globals';
import { captureName } from '#domain/document/page-capture-record';

describe('the name of a captured page', () => {
  it.each([
    ['https://kontum.gov.vn/tin?so=1', 'Cải cách 12/2025', 'text/html', 'Cải cách 12 2025.html'],
    ['https://kontum.gov.vn/', null, 'text/html', 'kontum.gov.vn.html'],
    ['https://kontum.gov.vn/vb/Quy%E1%BA%BFt%20%C4%91%E1%BB%8Bnh.pdf', null, 'application/pdf', 'Quyết định.pdf'],
    ['https://kontum.gov.vn/vb/tai.aspx?id=3', null, 'application/pdf', 'tai.pdf'],
    ['https://kontum.gov.vn/vb/%ff%2e', null, 'application/pdf', '%ff%2e.pdf'],
    ['https://kontum.gov.vn/a%2F..%2Fb.docx', null, 'application/octet-stream', 'a .. b.docx'],
  ])('of %s is its title, the end of its address, or its host', (address, title, mediaType, name) => {
    expect(captureName({ address, title }, mediaType)).toBe(name);
  });

  it('is cut where a title is too long', () => {
    expect(captureName({ address: 'https://kontum.gov.vn/', title: '😀'.repeat(300) }, 'text/html')).toBe(`${'😀'.repeat(200)}.html`);
  });
});
