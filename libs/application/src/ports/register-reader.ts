import type { RegisterFault, RegisterTable } from '#domain/document/register';

/** The file says nothing as a register. */
export class RegisterUnreadableError extends Error {
  constructor(
    readonly fault: RegisterFault,
    cause?: unknown,
  ) {
    super(fault, { cause });
  }
}

/** Reads what a stored file says as a register, within the limits that every reading of a file has. */
export interface RegisterReader {
  /**
   * @param mediaType as it was found when the file was taken in
   * @throws RegisterUnreadableError `too-large` also where the limits do not suffice
   */
  read(content: AsyncIterable<Uint8Array>, mediaType: string): Promise<RegisterTable>;
}
