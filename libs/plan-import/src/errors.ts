import type { UnsafeReason } from '#domain/document/inspection';

/**
 * Why a file is not read as a document: it is unsafe or damaged; `needs-ocr`: pages without text, a scan; `too-long`: more pages than
 * any appendix has; `secrecy-mark`: it bears a mark of a state secret, `detail` its degree.
 */
export type UnreadableFault = UnsafeReason | 'needs-ocr' | 'too-long' | 'secrecy-mark';

/** The file cannot be read, or must not be. `detail` names the part that gave the reason. `docket plan parse` ends with 3. */
export class UnreadableDocument extends Error {
  constructor(
    readonly fault: UnreadableFault,
    readonly detail: string | null = null,
    cause?: unknown,
  ) {
    super(detail === null ? fault : `${fault}: ${detail}`, { cause });
    this.name = 'UnreadableDocument';
  }
}

/** The document was read and holds no table with the columns of a plan, or one without a row. `docket plan parse` ends with 2. */
export class NotAPlan extends Error {
  constructor(readonly fault: 'no-plan' | 'no-rows' = 'no-plan') {
    super(fault);
    this.name = 'NotAPlan';
  }
}
