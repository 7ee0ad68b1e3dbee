import { describe, expect, it } from '@jest/globals';
import { askedReference } from '#domain/search/asked-reference';
import { askedWords, distinctWords, MOST_WORDS, searchedText } from '#domain/search/searched-text';
import { wordRanges } from '#domain/search/word-ranges';

describe('the text kept for searching', () => {
  it('has words without marks in small letters, with a space on each side', () => {
    expect(searchedText(['III.1', 'Kế hoạch rà soát', null, 'ĐẶC BIỆT; TTHC'])).toBe(' iii 1 ke hoach ra soat dac biet tthc ');
  });

  it('is the same for composed and decomposed letters, and for both places of a tone', () => {
    expect(searchedText(['Hoà thuỷ'.normalize('NFD')])).toBe(searchedText(['Hòa thủy']));
  });

  it('takes numbers of documents apart', () => {
    expect(searchedText(['78/QĐ-UBND'])).toBe(' 78 qd ubnd ');
  });
});

describe('words', () => {
  it('stand once each, however often they are said', () => {
    expect(distinctWords(searchedText(['Rà soát, rà lại']))).toEqual(['ra', 'soat', 'lai']);
  });

  it('are asked for whole, but for the last, which may go on', () => {
    const [whole, begun] = wordRanges(askedWords('ra so'));
    const held = (word: string, range = whole): boolean => range !== undefined && range.first <= word && word < range.end;
    expect(['ra', 'rao', 'r', 'ra1'].filter((word) => held(word))).toEqual(['ra']);
    expect(['so', 'soat', 'so9', 'sp', 's'].filter((word) => held(word, begun))).toEqual(['so', 'soat', 'so9']);
  });
});

describe('what is asked', () => {
  it('is words in their order', () => {
    expect(askedWords('  Kế hoạch   rà so')).toEqual({ words: ['ke', 'hoach', 'ra', 'so'], printed: 'Kế hoạch   rà so' });
  });

  it('has no words where nothing but signs was typed', () => {
    expect(askedWords(' %_\\ ').words).toEqual([]);
  });

  it('is cut after the twelfth word', () => {
    expect(askedWords('một '.repeat(40)).words).toHaveLength(MOST_WORDS);
  });
});

describe('a reference that is asked for', () => {
  it('names a row by plan and path', () => {
    expect(askedReference('KT-TP-2025/III.1')).toEqual({ plan: ' kt tp 2025 ', path: 'III.1', task: null });
  });

  it('names a task with all its parts', () => {
    const whole = 'KT-TP-2025/III.1/2025-02-14/P.NoiVu';
    expect(askedReference(whole)).toEqual({ plan: ' kt tp 2025 ', path: 'III.1', task: whole });
  });

  it.each(['ke hoach', 'KT-TP-2025', '/III.1', 'kế hoạch 15/KH'])('is not seen in %j', (asked) => {
    expect(askedReference(asked)).toBeNull();
  });
});
