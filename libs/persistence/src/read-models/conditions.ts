import type { ObjectLiteral, SelectQueryBuilder } from 'typeorm';
import type { Range } from '#application/ports/queries/page';

type Query = SelectQueryBuilder<ObjectLiteral>;

/** `column` is one of `values`; an empty list does not filter. The column is compared as text, so that no value can be malformed. */
export function oneOf(query: Query, column: string, name: string, values: readonly string[]): void {
  if (values.length > 0) query.andWhere(`${column}::text IN (:...${name})`, { [name]: [...values] });
}

/** A unit given by its id or by its code. */
export function unitIsOneOf(query: Query, idColumn: string, codeColumn: string, name: string, values: readonly string[]): void {
  if (values.length > 0) query.andWhere(`(${idColumn}::text IN (:...${name}) OR ${codeColumn} IN (:...${name}))`, { [name]: [...values] });
}

/** The rows of `alias` in force on the day. */
export function validOn(query: Query, alias: string, on: string): void {
  query.andWhere(`${alias}.valid_from <= CAST(:on AS date) AND (${alias}.valid_to IS NULL OR ${alias}.valid_to >= CAST(:on AS date))`, {
    on,
  });
}

/** Both ends belong to the range; null leaves a side open. */
export function within(query: Query, column: string, name: string, type: 'date' | 'timestamptz', { from, to }: Range<string>): void {
  if (from !== null) query.andWhere(`${column} >= CAST(:${name}From AS ${type})`, { [`${name}From`]: from });
  if (to !== null) query.andWhere(`${column} <= CAST(:${name}To AS ${type})`, { [`${name}To`]: to });
}
