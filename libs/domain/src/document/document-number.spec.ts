import { describe, expect, it } from '@jest/globals';
import { parseDocumentNumber } from '#domain/document/document-number';
import { DOCUMENT_TYPES } from '#domain/document/document-type';

describe('number and symbol', () => {
  it.each([
    ['78/QĐ-UBND', { serial: '78', year: null, type: 'Quyết định', issuer: 'UBND' }],
    ['06/2024/QĐ-UBND', { serial: '06', year: 2024, type: 'Quyết định', issuer: 'UBND' }],
    ['04/TTr-SNgV', { serial: '04', year: null, type: 'Tờ trình', issuer: 'SNgV' }],
    ['184/UBND-KGVX', { serial: '184', year: null, type: 'Công văn', issuer: 'UBND-KGVX' }],
    ['1592/UBND-KTTH', { serial: '1592', year: null, type: 'Công văn', issuer: 'UBND-KTTH' }],
    ['18/BCTĐ-STP', { serial: '18', year: null, type: 'Báo cáo', issuer: 'STP' }],
    ['05-BC/ĐU', { serial: '05', year: null, type: 'Báo cáo', issuer: 'ĐU' }],
    ['12a/KH-UBND', { serial: '12a', year: null, type: 'Kế hoạch', issuer: 'UBND' }],
    ['123 / BC – SNV', { serial: '123', year: null, type: 'Báo cáo', issuer: 'SNV' }],
    ['45/CTr-HĐND', { serial: '45', year: null, type: 'Chương trình', issuer: 'HĐND' }],
  ])('%s is read by its shape', (raw, expected) => {
    expect(parseDocumentNumber(raw)).toMatchObject(expected);
  });

  it.each(['', 'QĐ-UBND', '12/2025', '78', '01-02-2025', '15-A4', '/BC-SNV', '123456789/BC'])('%j has none of the shapes', (raw) => {
    expect(parseDocumentNumber(raw)).toBeNull();
  });

  it('keeps what was printed, composed and without spaces', () => {
    expect(parseDocumentNumber('78 /QĐ- UBND'.normalize('NFD'))?.printed).toBe('78/QĐ-UBND');
  });

  it('knows the 29 types, each once', () => {
    expect(DOCUMENT_TYPES).toHaveLength(29);
    expect(new Set(DOCUMENT_TYPES.map(({ name }) => name)).size).toBe(29);
    const abbreviations = DOCUMENT_TYPES.flatMap(({ abbreviation }) => abbreviation ?? []);
    expect(new Set(abbreviations).size).toBe(27);
  });
});
