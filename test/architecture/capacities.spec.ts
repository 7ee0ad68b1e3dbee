import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT } from './fixtures.js';

const ADMIN = join(PROJECT, 'apps/admin/src');

/** What one wrote is one's own, whatever one is by now: these take a capacity and need none. */
const NEED_NONE: readonly string[] = ['editComment', 'withdrawComment'];

interface Schema {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly allOf?: readonly Schema[];
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, Schema>> };
}

interface Operation {
  readonly operationId?: string;
  readonly requestBody?: { readonly content?: Readonly<Record<string, { readonly schema?: Schema }>> };
}

/** The operations whose body names the capacity in which somebody acts. */
function actsInCapacity({ paths, components: { schemas } }: Document): readonly string[] {
  const takes = ({ $ref, properties, allOf = [] }: Schema): boolean => {
    const named = schemas[$ref?.split('/').at(-1) ?? ''];
    return (properties !== undefined && 'actingAs' in properties) || allOf.some(takes) || (named !== undefined && takes(named));
  };
  return Object.values(paths)
    .flatMap((methods) => Object.values(methods))
    .flatMap(({ operationId, requestBody }) => {
      const body = requestBody?.content?.['application/json']?.schema;
      return operationId !== undefined && body !== undefined && takes(body) && !NEED_NONE.includes(operationId) ? [operationId] : [];
    });
}

/** Those that a source calls without a word about capacities. */
function silentIn(source: string, operations: readonly string[]): readonly string[] {
  if (/actingAs|capacit|\bacting\b/i.test(source)) return [];
  const imported = [...source.matchAll(/import \{([^}]*)\} from '#api-client\/index'/g)].flatMap(([, names = '']) => names.split(/[\s,]+/));
  return operations.filter((operation) => imported.includes(operation));
}

describe('acts of the interface', () => {
  const operations = actsInCapacity(JSON.parse(readFileSync(join(PROJECT, 'docs/openapi.json'), 'utf8')) as Document);

  it('say in which capacity, for whoever wears several hats', () => {
    expect(operations).toEqual(expect.arrayContaining(['addCalendarDay', 'declareOutage', 'submitTask', 'withdrawCorrection']));
    const names = readdirSync(ADMIN, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
    const silent = names.flatMap((name) =>
      silentIn(readFileSync(join(ADMIN, name), 'utf8'), operations).map((operation) => `${name}: ${operation}`),
    );
    expect(silent).toEqual([]);
  });

  it('would be noticed where they do not', () => {
    const silent =
      "import { addCalendarDay, type CalendarDayDto } from '#api-client/index';\nawait addCalendarDay({ body: { date, dryRun } });";
    expect(silentIn(silent, operations)).toEqual(['addCalendarDay']);
    expect(silentIn(silent.replace('dryRun', '...actingIn(capacity)'), operations)).toEqual([]);
  });
});
