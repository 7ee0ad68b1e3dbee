import type { UnsafeReason } from '#domain/document/inspection';
import type { ColumnMeaning, PlanProposal } from '#domain/plan/proposal';

/**
 * Why a file says nothing as a plan: it holds no plan's table (`no-plan`) or one without a row (`no-rows`); it is a scan without text
 * (`needs-ocr`), has too many pages (`too-long`), bears a mark of a state secret (`secrecy-mark`), or cannot be read.
 */
export type PlanFault = UnsafeReason | 'no-plan' | 'no-rows' | 'needs-ocr' | 'too-long' | 'secrecy-mark';

/** The file says nothing as a plan. `detail` names the part of the file, or the degree of secrecy, that gave the reason. */
export class NoPlanReadError extends Error {
  constructor(
    readonly fault: PlanFault,
    readonly detail: string | null = null,
    cause?: Error,
  ) {
    super(detail === null ? fault : `${fault}: ${detail}`, { cause });
  }
}

/** A heading as it is printed, and what it means. */
export interface SaidColumn {
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}

/** What a reading starts from. `name`: the file's; `year`: overrules the year that the title prints; `columns`: what people said of headings. */
export interface PlanReadingSettings {
  readonly name: string;
  readonly year: number | null;
  readonly columns: readonly SaidColumn[];
}

/** Reads what a stored file says as a plan, within the limits that every reading of a file has. */
export interface PlanReader {
  /** @throws NoPlanReadError also where the limits do not suffice */
  read(content: AsyncIterable<Uint8Array>, settings: PlanReadingSettings): Promise<PlanProposal>;
}
