import type { Translated } from '../translated';
import type { viPlanExport } from './vi-plan-export';

/** The same in English. */
export const enPlanExport: Translated<typeof viPlanExport> = {
  planExport: {
    title: 'Download',
    docx: 'Word (DOCX)',
    xlsx: 'Excel (XLSX)',
    print: 'Print',
    note: 'The appendix with the state of each row. Every export is written to the log.',
    back: 'Back to the plan',
  },
};
