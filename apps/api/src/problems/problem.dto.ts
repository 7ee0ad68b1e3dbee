import { EnumField, IntegerField, TextMapField, ObjectListField, TextField, UuidField } from '../fields/fields.js';
import { PROBLEM_CODES } from './problem-codes.js';

export class FaultDto {
  @TextField({ example: 'reason' }) pointer!: string;
  @TextField() code!: string;
  @TextField() message!: string;
}

export class ProblemBlockerDto {
  @TextField({ example: 'contribution-open' }) code!: string;
  @TextField() message!: string;
  @TextMapField({ optional: true }) params?: Record<string, string>;
}

/** RFC 9457, with what Docket adds. */
export class ProblemDto {
  @TextField({ example: 'urn:docket:problem:stale' }) type!: string;
  @TextField() title!: string;
  @IntegerField({ example: 412 }) status!: number;
  @TextField() detail!: string;
  @EnumField(PROBLEM_CODES) code!: string;
  @UuidField() requestId!: string;
  @ObjectListField(() => FaultDto) errors!: FaultDto[];
  @ObjectListField(() => ProblemBlockerDto) blockers!: ProblemBlockerDto[];
}
