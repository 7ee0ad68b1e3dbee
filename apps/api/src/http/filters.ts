import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiQuery } from '@nestjs/swagger';
import { ProblemError } from '../problems/problem-error.js';
import type { ApiRequest } from './api-request.js';
import { legalDate, legalYear } from './legal-date.js';

/** The filters of a reading that is no list: each at most once, with one value. */
export class Filters {
  private constructor(private readonly values: ReadonlyMap<string, string>) {}

  /** @throws ProblemError unknown-filter */
  static read(names: readonly string[], query: Readonly<Record<string, unknown>>): Filters {
    const values = new Map<string, string>();
    for (const [key, value] of Object.entries(query)) {
      const name = names.find((one) => key === `filter[${one}]`);
      if (name === undefined || typeof value !== 'string')
        throw new ProblemError('unknown-filter', { faults: [{ pointer: key, code: 'unknown', message: key }] });
      if (value !== '') values.set(name, value);
    }
    return new Filters(values);
  }

  /** `filter[name]=a,b` as a list; empty where it is not given. */
  all(name: string): string[] {
    return (this.values.get(name) ?? '').split(',').filter((value) => value !== '');
  }

  /** @throws ProblemError malformed */
  date(name: string): string | null {
    const value = this.values.get(name);
    return value === undefined ? null : legalDate(`filter[${name}]`, value);
  }

  /** @throws ProblemError malformed, where it is not given */
  needed(name: string): string {
    const value = this.values.get(name);
    if (value !== undefined) return value;
    throw new ProblemError('malformed', { faults: [{ pointer: `filter[${name}]`, code: 'missing', message: `filter[${name}]` }] });
  }

  /** @throws ProblemError malformed */
  year(name: string): number | null {
    const value = this.values.get(name);
    return value === undefined ? null : legalYear(`filter[${name}]`, value);
  }
}

/** Documents the filters of a reading. */
export function FilteredBy(...names: readonly string[]): MethodDecorator {
  return (target, key, descriptor) => {
    for (const name of names)
      ApiQuery({ name: `filter[${name}]`, required: false, type: String })(target, key, descriptor as TypedPropertyDescriptor<unknown>);
  };
}

/** The filters of a reading; every other query is refused. */
export const Filtered = createParamDecorator((names: readonly string[], context: ExecutionContext) =>
  Filters.read(names, context.switchToHttp().getRequest<ApiRequest>().query as Readonly<Record<string, unknown>>),
);
