import { Param, type PipeTransform } from '@nestjs/common';
import { validate } from 'uuid';
import { refuse } from '#domain/refusal';
import { RefusedError } from '../problems/problem-error.js';

/** A path that holds no UUID names nothing: 404, as any other unknown id. */
class KnownShape implements PipeTransform<string, string> {
  transform(value: string): string {
    if (!validate(value)) throw new RefusedError(refuse('not-found', 'read', null, [{ code: 'not-found' }]));
    return value.toLowerCase();
  }
}

export const UuidParam = (name: string): ParameterDecorator => Param(name, new KnownShape());
