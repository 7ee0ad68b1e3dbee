import type { PlanProposal } from '#domain/plan/proposal';

/** The file says nothing as a plan: it cannot be read, or holds no plan's table. */
export class NoPlanReadError extends Error {
  constructor(
    readonly reading: 'no-plan' | 'unreadable',
    said: string,
    cause?: Error,
  ) {
    super(said, { cause });
  }
}

/** Reads what a stored file says as a plan, within the limits that every reading of a file has. */
export interface PlanReader {
  /** @throws NoPlanReadError also where the limits do not suffice */
  read(content: AsyncIterable<Uint8Array>, year: number | null): Promise<PlanProposal>;
}
