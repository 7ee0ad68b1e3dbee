import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsISO8601,
  IsNumber,
  IsString,
  IsUUID,
  Length,
  Matches,
  Max,
  Min,
  ValidateBy,
  ValidateIf,
  ValidateNested,
  isIn,
  isObject,
  isUUID,
} from 'class-validator';

/**
 * The fields of requests and answers: each decorator validates (class-validator) and documents (OpenAPI) at once, so that the
 * two cannot say different things. `optional`: may be left out; `nullable`: may be null.
 */
interface FieldOptions {
  readonly example?: unknown;
  readonly description?: string;
  readonly optional?: boolean;
  readonly nullable?: boolean;
}

function field(options: FieldOptions, documented: ApiPropertyOptions, ...validators: PropertyDecorator[]): PropertyDecorator {
  const { optional = false, nullable = false, ...rest } = options;
  const lenient = ValidateIf((_object, value: unknown) => !((optional && value === undefined) || (nullable && value === null)));
  const schema = { ...documented, ...rest, required: !optional, ...(nullable && { nullable }) } as ApiPropertyOptions;
  return applyDecorators(...(optional || nullable ? [lenient] : []), ...validators, ApiProperty(schema));
}

/** Text in NFC without space at its ends, 1 to `max` characters (`min` 0 allows empty). */
export function TextField({
  max = 4000,
  min = 1,
  ...options
}: FieldOptions & { readonly max?: number; readonly min?: number } = {}): PropertyDecorator {
  const tidy = Transform(({ value }: { value: unknown }) => tidied(value));
  return field(options, { type: 'string', minLength: min, maxLength: max }, tidy, IsString(), Length(min, max));
}

export function UuidField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'uuid' }, IsUUID());
}

/** A legal date, `2025-02-14`. */
export function DateField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'date' }, Matches(/^\d{4}-\d{2}-\d{2}$/), IsISO8601({ strict: true }));
}

/** An instant in UTC. */
export function InstantField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', format: 'date-time' }, IsISO8601());
}

export function IntegerField({
  from = 0,
  to = 2_147_483_647,
  ...options
}: FieldOptions & { readonly from?: number; readonly to?: number } = {}): PropertyDecorator {
  return field(options, { type: 'integer', minimum: from, maximum: to }, IsInt(), Min(from), Max(to));
}

/** Whole numbers from 1, at most 500. */
export function IntegerListField(options: FieldOptions = {}): PropertyDecorator {
  const items = { type: 'array', items: { type: 'integer', minimum: 1 }, maxItems: 500 } as const;
  return field(options, items, IsArray(), ArrayMaxSize(500), IsInt({ each: true }), Min(1, { each: true }));
}

export function BooleanField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'boolean' }, IsBoolean());
}

export function EnumField(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'string', enum: [...values] }, IsIn(values));
}

export function UuidListField({ max = 50, ...options }: FieldOptions & { readonly max?: number } = {}): PropertyDecorator {
  const items = { type: 'array', items: { type: 'string', format: 'uuid' }, maxItems: max } as const;
  return field(options, items, IsArray(), ArrayMaxSize(max), IsUUID('all', { each: true }));
}

/** Texts as of `TextField`, at most 500. */
export function TextListField(options: FieldOptions = {}): PropertyDecorator {
  const validators = [IsArray(), ArrayMaxSize(500), IsString({ each: true }), Length(1, 4000, { each: true })];
  return field(options, { type: 'array', items: { type: 'string' } }, Transform(tidyAll), ...validators);
}

function tidyAll({ value }: { readonly value: unknown }): unknown {
  return Array.isArray(value) ? value.map(tidied) : value;
}

function tidied(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC').trim() : value;
}

// Nest knows a lazy type by the name of its function, which is that of the property that it is written for.
/** A list of some of `values`. */
export function EnumListField(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return field(options, { enum: [...values], isArray: true }, IsArray(), IsIn([...values], { each: true }));
}

export function ObjectField(type: () => new () => object, options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: () => type() }, ValidateNested(), Type(type));
}

export function ObjectListField(
  type: () => new () => object,
  { max = 500, min = 0, ...options }: FieldOptions & { readonly max?: number; readonly min?: number } = {},
): PropertyDecorator {
  const validators = [IsArray(), ArrayMinSize(min), ArrayMaxSize(max), ValidateNested({ each: true }), Type(type)];
  return field(options, { type: () => type(), isArray: true, ...(min > 0 && { minItems: min, maxItems: max }) }, ...validators);
}

/** A map from names to one of `values`. */
export function MapField(values: readonly string[], options: FieldOptions = {}): PropertyDecorator {
  return mapField({ type: 'string', enum: [...values] }, (value) => isIn(value, values), options);
}

/** A map from names to ids. */
export function UuidMapField(options: FieldOptions = {}): PropertyDecorator {
  return mapField({ type: 'string', format: 'uuid' }, (value) => isUUID(value), options);
}

/** A map from names to texts. */
export function TextMapField(options: FieldOptions = {}): PropertyDecorator {
  return mapField({ type: 'string' }, (value) => typeof value === 'string', options);
}

/** What stands in the address of a screen: at most 30 names of letters, each with a text of at most 1000 characters. */
export function AddressField(options: FieldOptions = {}): PropertyDecorator {
  const isText = (value: unknown): boolean => typeof value === 'string' && value.length <= 1000;
  const areNames = (value: unknown): boolean =>
    isObject(value) && Object.keys(value).length <= 30 && Object.keys(value).every((name) => /^[A-Za-z]{1,40}$/.test(name));
  const names = ValidateBy({ name: 'address', validator: { validate: areNames, defaultMessage: () => 'A–Z a–z' } });
  return applyDecorators(names, mapField({ type: 'string', maxLength: 1000 }, isText, options));
}

/** A map from names to whole numbers. */
export function CountMapField({
  from = 0,
  to = 2_147_483_647,
  ...options
}: FieldOptions & { readonly from?: number; readonly to?: number } = {}): PropertyDecorator {
  const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= from && Number(value) <= to;
  return mapField({ type: 'integer', minimum: from, maximum: to }, isCount, options);
}

function mapField(values: object, isValue: (value: unknown) => boolean, options: FieldOptions): PropertyDecorator {
  const validate = (value: unknown): boolean => isObject(value) && !Array.isArray(value) && Object.values(value).every(isValue);
  const isMap = ValidateBy({ name: 'map', validator: { validate, defaultMessage: () => JSON.stringify(values) } });
  return field(options, { type: 'object', additionalProperties: values }, isMap);
}

/** Anything that JSON can say: what is described elsewhere (docs/adr/0003) or differs from case to case. */
export function JsonField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'object', additionalProperties: true });
}

export function JsonListField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'array', items: { type: 'object', additionalProperties: true } }, IsArray());
}

/** Rows of texts, each row a list. */
export function TextGridField(options: FieldOptions = {}): PropertyDecorator {
  return field(options, { type: 'array', items: { type: 'array', items: { type: 'string' } } }, IsArray());
}

export function NumberField({
  from,
  to,
  ...options
}: FieldOptions & { readonly from?: number; readonly to?: number } = {}): PropertyDecorator {
  const bounds = [...(from === undefined ? [] : [Min(from)]), ...(to === undefined ? [] : [Max(to)])];
  const documented = { ...(from !== undefined && { minimum: from }), ...(to !== undefined && { maximum: to }) };
  return field(options, { type: 'number', ...documented }, IsNumber(), ...bounds);
}
