import { cite } from '../named-test.js';
import { page, table } from '../markdown.js';
import { CREATION, PUSH } from './creation-and-push.js';
import type { Pattern, PatternGroup, Score } from './pattern.js';
import { DETOUR, PULL } from './pull-and-detour.js';
import { AUTO_START, COMPANY, VISIBILITY } from './start-sight-and-company.js';

export const GROUPS: readonly PatternGroup[] = [CREATION, PUSH, PULL, DETOUR, AUTO_START, VISIBILITY, COMPANY];
export const PATTERNS: readonly Pattern[] = GROUPS.flatMap(({ patterns }) => patterns);

/** The page docs/resource-patterns.md. */
export function renderResourcePatterns(): string {
  const scored = (score: Score): number => PATTERNS.filter((one) => one.score === score).length;
  const must = PATTERNS.filter(({ aim }) => aim === 'must');
  return page(
    '# Workflow resource patterns',
    'Generated from the tables of `test/patterns`; `UPDATE=1` before its test rewrites it. Numbers and names are those of workflowpatterns.com (N. Russell, A. H. M. ter Hofstede, D. Edmond, W. M. P. van der Aalst: Workflow Resource Patterns, BETA Working Paper 127, 2004). `+` as the pattern says, `±` in part, `−` not at all; the tests named beside it show it, and the page is wrong when one of them is gone.',
    `Of ${PATTERNS.length} patterns ${scored('+')} are \`+\`, ${scored('±')} are \`±\`, ${scored('−')} are \`−\`. Of the ${must.length} that we must have, ${must.filter(({ score }) => score === '+').length} are \`+\`.`,
    ...GROUPS.flatMap(({ title, patterns }) => [
      `## ${title}`,
      table(['', 'pattern', 'aim', 'score', 'how', 'shown by'], patterns.map(line)),
    ]),
  );
}

function line({ number, name, aim, score, how, tests }: Pattern): string[] {
  return [String(number), name, aim === 'no' ? '' : aim, score, how, tests.map(cite).join('; ')];
}
