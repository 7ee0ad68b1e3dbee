import { applyDecorators } from '@nestjs/common';
import { ApiProperty, getSchemaPath } from '@nestjs/swagger';
import { plainToInstance, Transform } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, isObject, ValidateNested } from 'class-validator';

type KindClass = new () => object;

/**
 * A list of `min` to `max` objects of several kinds, each checked by the class that its field `kind` names. The classes have to be
 * described by `ApiExtraModels` where the list is used.
 */
export function KindListField(
  kinds: Readonly<Record<string, KindClass>>,
  { min, max }: { readonly min: number; readonly max: number },
): PropertyDecorator {
  const names = Object.keys(kinds);
  const known = new Map(Object.entries(kinds));
  class UnknownKind {
    @IsIn(names) kind!: string;
  }
  const asItsKind = (one: unknown): unknown => {
    if (!isObject(one) || Array.isArray(one)) return one;
    const kind: unknown = 'kind' in one ? one.kind : null;
    return plainToInstance((typeof kind === 'string' ? known.get(kind) : undefined) ?? UnknownKind, one);
  };
  const mapping = Object.fromEntries(Object.entries(kinds).map(([kind, type]) => [kind, getSchemaPath(type)]));
  return applyDecorators(
    Transform(({ value }: { readonly value: unknown }) => (Array.isArray(value) ? value.map(asItsKind) : value)),
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    ValidateNested({ each: true }),
    ApiProperty({
      type: 'array',
      minItems: min,
      maxItems: max,
      items: {
        oneOf: Object.values(kinds).map((type) => ({ $ref: getSchemaPath(type) })),
        discriminator: { propertyName: 'kind', mapping },
      },
    }),
  );
}
