import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** Something that a place must not contain, found in the syntax tree: comments do not count. */
interface SourceRule {
  readonly name: string;
  /** Where it applies: a pattern for the path from the root. */
  readonly where: RegExp;
  readonly breaks: (node: ts.Node) => boolean;
}

export interface SourceViolation {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
}

const PRODUCT_OUTSIDE_PERSISTENCE = /^(apps|libs(?!\/(persistence|testing)\/))\/.*(?<!\.spec)\.tsx?$/;
const CORE = /^libs\/(domain|application|plan-import)\/.*(?<!\.spec)\.ts$/;
/** Where people write. What is generated follows its generator. */
const EVERYWHERE = /^(apps|libs(?!\/api-client\/src\/generated\/)|test)\/.*\.tsx?$/;

const SQL =
  /\bSELECT\b[^]+\bFROM\b|\bINSERT\s+INTO\b|\bUPDATE\s+\S+\s+SET\b|\bDELETE\s+FROM\b|\b(CREATE|ALTER|DROP|TRUNCATE)\s+(TABLE|INDEX|SCHEMA|ROLE|FUNCTION|DATABASE)\b|\bSET\s+(LOCAL|ROLE)\b/;
const RANDOM = new Set(['randomUUID', 'randomBytes', 'randomInt', 'randomFill', 'randomFillSync', 'getRandomValues']);
const TIMERS = new Set(['setTimeout', 'setInterval', 'setImmediate', 'performance']);

export const SOURCE_RULES: readonly SourceRule[] = [
  { name: 'sql-only-in-persistence', where: PRODUCT_OUTSIDE_PERSISTENCE, breaks: (node) => isText(node) && SQL.test(node.getText()) },
  {
    name: 'core-without-clock',
    where: CORE,
    breaks: (node) =>
      isMember(node, 'Date', 'now') ||
      isMember(node, 'Temporal', 'Now') ||
      (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && (node.arguments ?? []).length === 0) ||
      (ts.isIdentifier(node) && TIMERS.has(node.text)),
  },
  {
    name: 'core-without-randomness',
    where: CORE,
    breaks: (node) => isMember(node, 'Math', 'random') || (ts.isIdentifier(node) && RANDOM.has(node.text)),
  },
  { name: 'core-without-process', where: CORE, breaks: (node) => isNamed(node, 'process') },
  { name: 'no-any', where: EVERYWHERE, breaks: (node) => node.kind === ts.SyntaxKind.AnyKeyword },
];

/** Every place below `root` that breaks a source rule. */
export function sourceViolations(root: string): SourceViolation[] {
  return ['apps', 'libs', 'test']
    .flatMap((top) => readdirSync(join(root, top), { recursive: true, encoding: 'utf8' }).map((path) => `${top}/${path}`))
    .filter((file) => EVERYWHERE.test(file) && !/(^|\/)node_modules\//.test(file))
    .flatMap((file) => violationsIn(root, file));
}

function violationsIn(root: string, file: string): SourceViolation[] {
  const rules = SOURCE_RULES.filter(({ where }) => where.test(file));
  const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: SourceViolation[] = [];
  const visit = (node: ts.Node): void => {
    for (const { name, breaks } of rules) {
      if (breaks(node)) found.push({ rule: name, file, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function isText(node: ts.Node): boolean {
  return ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node);
}

function isNamed(node: ts.Node, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}

function isMember(node: ts.Node, owner: string, member: string): boolean {
  return ts.isPropertyAccessExpression(node) && isNamed(node.expression, owner) && node.name.text === member;
}
