import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { ProblemError, type Fault } from '../problems/problem-error.js';

/** Requests are taken as they are documented: unknown fields are refused, nothing is converted by guessing. */
export function createValidationPipe(): ValidationPipe {
  return new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    stopAtFirstError: false,
    exceptionFactory: (errors) => new ProblemError('malformed', { faults: errors.flatMap((error) => faultsOf(error, '')) }),
  });
}

function faultsOf(error: ValidationError, parent: string): Fault[] {
  const pointer = `${parent}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.entries(error.constraints ?? {}).map(([code, message]) => ({ pointer, code: CODES[code] ?? code, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

/** class-validator's names of its rules, in ours. */
const CODES: Readonly<Record<string, string>> = {
  whitelistValidation: 'unknown-field',
  isUuid: 'uuid',
  isString: 'text',
  isLength: 'length',
  isInt: 'integer',
  isBoolean: 'boolean',
  isIn: 'choice',
  isArray: 'list',
  isIso8601: 'date',
  matches: 'pattern',
  min: 'range',
  max: 'range',
  arrayMaxSize: 'length',
  arrayMinSize: 'length',
  arrayUnique: 'named-twice',
};
