import type { PrintedLine } from '#domain/document/extracted-text';

/** What was read, and the line that says it. A person confirms it: nothing follows from it by itself. */
export interface ReadField<Value> {
  readonly value: Value;
  readonly line: PrintedLine;
}
