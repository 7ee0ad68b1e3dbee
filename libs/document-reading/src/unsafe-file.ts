import type { UnsafeReason } from '#domain/document/inspection';

/** The file is not taken. `detail` names the part that gave the reason; null where it is the file as a whole. */
export class UnsafeFile extends Error {
  constructor(
    readonly reason: UnsafeReason,
    readonly detail: string | null = null,
    cause?: unknown,
  ) {
    super(detail === null ? reason : `${reason}: ${detail}`, { cause });
  }
}
