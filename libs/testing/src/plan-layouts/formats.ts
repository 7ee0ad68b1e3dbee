import { layOut } from '#testing/plan-layouts/lay-out';
import type { Printing } from '#testing/plan-layouts/printing';
import type { TruePlan } from '#testing/plan-layouts/true-plan';
import { writeDocx } from '#testing/plan-layouts/write-docx';
import { pagesOf, writePdf } from '#testing/plan-layouts/write-pdf';
import { textOfFlow, textOfPages } from '#testing/plan-layouts/write-text';
import { writeXlsx } from '#testing/plan-layouts/write-xlsx';

/** One kind of file in which people have plans. */
export interface Format {
  readonly name: string;
  readonly write: (truth: TruePlan, printing: Printing) => Promise<Buffer>;
}

/** Every printing can be written in every format. */
export const FORMATS: readonly Format[] = [
  { name: 'DOCX', write: async (truth, printing) => writeDocx(layOut(truth, printing, 'flowing')) },
  { name: 'XLSX', write: async (truth, printing) => writeXlsx(layOut(truth, printing, 'flowing')) },
  { name: 'PDF', write: (truth, printing) => writePdf(layOut(truth, printing, 'paper'), 'ruled') },
  { name: 'PDF without lines', write: (truth, printing) => writePdf(layOut(truth, printing, 'paper'), 'without-lines') },
  { name: 'TXT of the PDF', write: async (truth, printing) => textOfPages(pagesOf(layOut(truth, printing, 'paper'))) },
  { name: 'TXT of the DOCX', write: async (truth, printing) => textOfFlow(layOut(truth, printing, 'flowing')) },
];
