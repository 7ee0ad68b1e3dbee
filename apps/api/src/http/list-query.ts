import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { isUUID } from 'class-validator';
import type { PageRequest, Range } from '#application/ports/queries/page';
import { ProblemError } from '../problems/problem-error.js';
import type { ApiRequest } from './api-request.js';
import { legalDate } from './legal-date.js';

/** What a list can be narrowed and ordered by. Anything else in the query is refused. */
export interface ListShape<Sort extends string> {
  readonly filters: readonly string[];
  /** Filters that take `[gte]` and `[lte]`. */
  readonly ranges?: readonly string[];
  readonly sorts: readonly [Sort, ...Sort[]];
  /** Whether `q=` searches it. */
  readonly searched?: boolean;
  /** Whether `include=counts` tells how many the whole list has. */
  readonly counted?: boolean;
  /** What else may stand in the query, read by `plain`. */
  readonly also?: readonly { readonly name: string; readonly description: string }[];
  /** What the list is ordered by when nothing is asked: `-` in front for descending. */
  readonly order?: string;
}

const LARGEST_PAGE = 200;
const USUAL_PAGE = 50;

/** A list's query, read and checked. */
export class ListQuery<Sort extends string> {
  private constructor(
    readonly page: PageRequest<Sort>,
    readonly words: string | null,
    /** Whether the length of the whole list is asked for. */
    readonly isCounted: boolean,
    private readonly others: ReadonlyMap<string, string>,
    private readonly values: ReadonlyMap<string, string>,
  ) {}

  /** `filter[name]=a,b` as a list; empty where it is not given. */
  all(name: string): string[] {
    return (this.values.get(name) ?? '').split(',').filter((value) => value !== '');
  }

  /**
   * `filter[name]` as one of `values`; null where it is not given.
   * @throws ProblemError unknown-filter
   */
  oneOf<Value extends string>(name: string, values: readonly Value[]): Value | null {
    const given = this.values.get(name);
    return given === undefined ? null : this.among(name, given, values);
  }

  private among<Value extends string>(name: string, given: string, values: readonly Value[]): Value {
    const value = values.find((one) => one === given);
    if (value !== undefined) return value;
    throw new ProblemError('unknown-filter', { faults: [{ pointer: `filter[${name}]`, code: 'choice', message: values.join(', ') }] });
  }

  /**
   * `filter[name]` as a list of some of `values`; empty where it is not given.
   * @throws ProblemError unknown-filter
   */
  someOf<Value extends string>(name: string, values: readonly Value[]): readonly Value[] {
    return this.all(name).map((given) => this.among(name, given, values));
  }

  /**
   * `filter[name]` as one of `values`, or an id; null where it is not given.
   * @throws ProblemError unknown-filter
   */
  oneOfOrId<Value extends string>(name: string, values: readonly Value[]): Value | { readonly id: string } | null {
    const given = this.values.get(name);
    return given !== undefined && isUUID(given) ? { id: given } : this.oneOf(name, values);
  }

  /**
   * `filter[name]` as a day of the calendar; null where it is not given.
   * @throws ProblemError malformed
   */
  date(name: string): string | null {
    const given = this.values.get(name);
    return given === undefined ? null : legalDate(`filter[${name}]`, given);
  }

  /** What stands in the query under a name of `also`; null where it is not given. */
  plain(name: string): string | null {
    return this.others.get(name) ?? null;
  }

  /** `filter[name][gte]` and `[lte]`, both ends included. */
  range(name: string): Range<string> {
    return { from: this.values.get(`${name}[gte]`) ?? null, to: this.values.get(`${name}[lte]`) ?? null };
  }

  /** @throws ProblemError unknown-filter, malformed */
  static read<Sort extends string>(shape: ListShape<Sort>, query: Readonly<Record<string, unknown>>): ListQuery<Sort> {
    const values = new Map<string, string>();
    for (const [key, value] of Object.entries(query)) {
      const filter = /^filter\[(\w+)\](\[(?:gte|lte)\])?$/.exec(key);
      const [, name = '', bound = ''] = filter ?? [];
      const known = filter === null ? isPlain(key, shape) : (bound === '' ? shape.filters : (shape.ranges ?? [])).includes(name);
      if (!known || typeof value !== 'string')
        throw new ProblemError('unknown-filter', { faults: [{ pointer: key, code: 'unknown', message: key }] });
      if (filter !== null) values.set(`${name}${bound}`, bound === '' ? value : dateLike(key, value));
    }
    const words = textOf(query, 'q');
    return new ListQuery(
      { ...orderOf(shape, textOf(query, 'sort')), limit: limitOf(textOf(query, 'limit')), cursor: textOf(query, 'cursor') },
      words,
      includesCounts(shape, textOf(query, 'include')),
      new Map(
        (shape.also ?? []).flatMap(({ name }): [string, string][] => {
          const value = textOf(query, name);
          return value === null ? [] : [[name, value]];
        }),
      ),
      values,
    );
  }
}

/** Documents a list's query and refuses every other. */
export function ListOf<Sort extends string>(shape: ListShape<Sort>): MethodDecorator {
  const queries = [
    ...shape.filters.map((name) => ({ name: `filter[${name}]`, description: 'a,b' })),
    ...(shape.ranges ?? []).flatMap((name) =>
      ['gte', 'lte'].map((bound) => ({ name: `filter[${name}][${bound}]`, description: 'ISO 8601' })),
    ),
    { name: 'sort', description: shape.sorts.flatMap((sort) => [sort, `-${sort}`]).join(' | ') },
    { name: 'limit', description: `1–${LARGEST_PAGE}` },
    { name: 'cursor', description: 'nextCursor' },
    ...(shape.counted === true ? [{ name: 'include', description: 'counts' }] : []),
    ...(shape.also ?? []),
    ...(shape.searched === true ? [{ name: 'q', description: 'tìm không dấu / without diacritics' }] : []),
  ];
  return (target, key, descriptor) => {
    for (const query of queries)
      ApiQuery({ ...query, required: false, type: String })(target, key, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** The list's query. */
export const Listed = createParamDecorator((shape: ListShape<string>, context: ExecutionContext) =>
  ListQuery.read(shape, context.switchToHttp().getRequest<ApiRequest>().query as Readonly<Record<string, unknown>>),
);

function isPlain(key: string, shape: ListShape<string>): boolean {
  if (key === 'q') return shape.searched === true;
  if (key === 'include') return shape.counted === true;
  return key === 'sort' || key === 'limit' || key === 'cursor' || (shape.also?.some(({ name }) => name === key) ?? false);
}

function includesCounts(shape: ListShape<string>, asked: string | null): boolean {
  if (asked === null || (shape.counted === true && asked === 'counts')) return asked !== null;
  throw new ProblemError('unknown-filter', { faults: [{ pointer: 'include', code: 'choice', message: 'counts' }] });
}

function textOf(query: Readonly<Record<string, unknown>>, key: string): string | null {
  const value = query[key];
  return typeof value === 'string' && value !== '' ? value : null;
}

function orderOf<Sort extends string>(shape: ListShape<Sort>, asked: string | null): { sort: Sort; descending: boolean } {
  const wanted = asked ?? shape.order ?? shape.sorts[0];
  const descending = wanted.startsWith('-');
  const sort = shape.sorts.find((one) => one === (descending ? wanted.slice(1) : wanted));
  if (sort === undefined)
    throw new ProblemError('unknown-filter', { faults: [{ pointer: 'sort', code: 'unknown', message: shape.sorts.join(', ') }] });
  return { sort, descending };
}

function limitOf(text: string | null): number {
  const limit = text === null ? USUAL_PAGE : Number(text);
  if (Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_PAGE) return limit;
  throw new ProblemError('malformed', { faults: [{ pointer: 'limit', code: 'range', message: `1–${LARGEST_PAGE}` }] });
}

function dateLike(pointer: string, value: string): string {
  if (!value.includes('T')) return legalDate(pointer, value);
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+(Z|[+-]\d{2}:\d{2})$/.test(value) && !Number.isNaN(Date.parse(value))) return value;
  throw new ProblemError('malformed', { faults: [{ pointer, code: 'date', message: 'ISO 8601' }] });
}
