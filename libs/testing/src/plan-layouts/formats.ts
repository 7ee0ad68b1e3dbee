import { layOut } from '#testing/plan-layouts/lay-out';
import type { Printing } from '#testing/plan-layouts/printing';
import type { TruePlan } from '#testing/plan-layouts/true-plan';
import { writeDocx } from '#testing/plan-layouts/write-docx';
import { writeXlsx } from '#testing/plan-layouts/write-xlsx';

/** One kind of file in which people have plans. */
export interface Format {
  readonly name: string;
  readonly write: (truth: TruePlan, printing: Printing) => Promise<Uint8Array>;
}

export const FORMATS: readonly Format[] = [
  { name: 'DOCX', write: async (truth, printing) => writeDocx(layOut(truth, printing, 'flowing')) },
  { name: 'XLSX', write: async (truth, printing) => writeXlsx(layOut(truth, printing, 'flowing')) },
];
