import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isScannedText } from '#plan-import/scanned-text/is-scanned-text';

const CITY = readFileSync('libs/plan-import/src/fixtures/kon-tum-city-2025.txt', 'utf8');
const PROVINCE = readFileSync('seeds/plans/kon-tum-province-2025.ocr.txt', 'utf8');

function withoutMarks(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D');
}

describe('a text of a scan', () => {
  it('is known by the marks that it lost', () => {
    expect(isScannedText(PROVINCE)).toBe(true);
    expect(isScannedText(withoutMarks(CITY))).toBe(true);
  });

  it('is not one that has its marks, however they are encoded', () => {
    expect(isScannedText(CITY)).toBe(false);
    expect(isScannedText(CITY.normalize('NFD'))).toBe(false);
  });

  it('is not a few words, and not another language', () => {
    expect(isScannedText('Phong Noi vu')).toBe(false);
    const english = 'The quick brown fox jumps over the lazy dog while every other animal of the forest watches from behind the trees. ';
    expect(isScannedText(english.repeat(3))).toBe(false);
    expect(isScannedText('')).toBe(false);
  });
});
