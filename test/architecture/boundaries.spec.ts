import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ICruiseResult } from 'dependency-cruiser';
import { cruiseTree, IMPORT_RULES } from './cruise-tree.js';
import { buildBrokenHouse, offendersOf, PROJECT, RULES_WITH_FIXTURE, type BrokenHouse } from './fixtures.js';
import { SOURCE_RULES, sourceViolations, type SourceViolation } from './source-rules.js';

const SOURCE_RULE_NAMES = SOURCE_RULES.map(({ name }) => name);

describe('the boundaries of the house', () => {
  let broken: BrokenHouse;
  let imports: ICruiseResult;
  let sources: SourceViolation[];

  beforeAll(async () => {
    broken = buildBrokenHouse();
    imports = await cruiseTree(broken.root);
    sources = sourceViolations(broken.root);
  });

  afterAll(() => broken.remove());

  it('are kept by every import of the tree', async () => {
    const { modules, summary } = await cruiseTree(PROJECT);
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([]);
    const aliased = modules.flatMap(({ dependencies }) => dependencies).filter(({ module }) => module.startsWith('#'));
    expect(aliased.length).toBeGreaterThan(500);
  });

  it('are kept by every source text of the tree', () => {
    expect(sourceViolations(PROJECT).map(({ rule, file, line }) => `${rule}: ${file}:${line}`)).toEqual([]);
  });

  it.each(IMPORT_RULES)('bite by the import rule %s', (name) => {
    const violations = imports.summary.violations.filter(({ rule }) => rule.name === name);
    const bitten = violations.flatMap(({ from, cycle = [] }) => [from, ...cycle.map((step) => step.name)]);
    expect(bitten).toEqual(expect.arrayContaining(offendersOf(name)));
  });

  it.each(SOURCE_RULE_NAMES)('bite by the source rule %s', (name) => {
    const bitten = sources.filter(({ rule }) => rule === name).map(({ file }) => file);
    expect([...new Set(bitten)].sort()).toEqual(offendersOf(name));
  });

  it('have a fixture for every rule, and a rule for every fixture', () => {
    expect(RULES_WITH_FIXTURE).toEqual([...IMPORT_RULES, ...SOURCE_RULE_NAMES].sort());
    expect(RULES_WITH_FIXTURE.filter((rule) => offendersOf(rule).length === 0)).toEqual([]);
  });
});
