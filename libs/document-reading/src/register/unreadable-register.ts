import type { RegisterFault } from '#domain/document/register';

/** The file says nothing as a register. */
export class UnreadableRegister extends Error {
  constructor(
    readonly fault: RegisterFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
  }
}
