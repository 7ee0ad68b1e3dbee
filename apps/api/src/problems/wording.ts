import type { Wording } from '#domain/wording';
import type { Language } from '../http/api-request.js';
import { BLOCKER_WORDING } from './blocker-wording.js';
import { PROBLEM_WORDING } from './problem-wording.js';
import type { ProblemCode } from './problem-codes.js';
import { TERM_WORDING } from './term-wording.js';
import type { Unworded } from './unworded.js';

export function problemTitle(code: ProblemCode, language: Language): string {
  return PROBLEM_WORDING[code].title[language];
}

export function problemDetail(code: ProblemCode, language: Language, params: Readonly<Record<string, string>> = {}): string {
  return filled(PROBLEM_WORDING[code].detail, language, params);
}

/** A problem in both languages, one after the other: for a terminal, which knows no reader's language. */
export function problemText({ code, params, blockers = [] }: Unworded): string {
  const texts = (['vi', 'en'] as const).map((language) => {
    const whole = `${problemTitle(code, language)}. ${problemDetail(code, language, params)}`;
    return [whole, ...blockers.map((blocker) => blockerMessage(blocker.code, language, blocker.params))].join(' ');
  });
  return texts.join('\n');
}

/** What a blocker says. A code without wording is told as it is: a spec keeps that from happening. */
export function blockerMessage(code: string, language: Language, params: Readonly<Record<string, string>> = {}): string {
  const wording = BLOCKER_WORDING[code];
  return wording === undefined ? code : filled(wording, language, params);
}

function filled(wording: Wording, language: Language, params: Readonly<Record<string, string>>): string {
  return wording[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name];
    return value === undefined ? whole : (TERM_WORDING[name]?.[value]?.[language] ?? written(value));
  });
}

/** A day as both languages write it here: 28/02/2025. */
function written(value: string): string {
  return value.replace(/^(\d{4})-(\d{2})-(\d{2})$/, '$3/$2/$1');
}
