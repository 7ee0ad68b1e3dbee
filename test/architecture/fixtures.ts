import { copyFileSync, cpSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const FIXTURES = fileURLToPath(new URL('fixtures', import.meta.url));
const TARGETS = fileURLToPath(new URL('fixture-targets', import.meta.url));
/** Keeps the fixtures away from compiler, linter, formatter and test runner. */
const DISGUISE = '.txt';

/** A tree in which every file of `fixtures/<rule>` breaks that rule. */
export interface BrokenHouse {
  readonly root: string;
  remove(): void;
}

/** The rules that have a fixture. */
export const RULES_WITH_FIXTURE: readonly string[] = readdirSync(FIXTURES).sort();

/** The files that break `rule`, by their paths in the broken house, sorted. */
export function offendersOf(rule: string): string[] {
  return filesBelow(join(FIXTURES, rule)).sort();
}

/**
 * Lays all fixtures out in one tree, with the files that they import (`fixture-targets`) and the project's own package.json and
 * packages, so that an import means there what it means in the project.
 */
export function buildBrokenHouse(): BrokenHouse {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'docket-broken-house-')));
  for (const folder of [TARGETS, ...RULES_WITH_FIXTURE.map((rule) => join(FIXTURES, rule))]) {
    cpSync(folder, root, { recursive: true, force: false, errorOnExist: true });
  }
  for (const source of filesBelow(root)) renameSync(join(root, source + DISGUISE), join(root, source));
  copyFileSync(join(PROJECT, 'package.json'), join(root, 'package.json'));
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
  return { root, remove: () => rmSync(root, { recursive: true }) };
}

/** Without their disguise. */
function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(DISGUISE))
    .map((path) => path.slice(0, -DISGUISE.length));
}
