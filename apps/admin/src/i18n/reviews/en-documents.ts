import type { Translated } from '../translated';
import type { viOfDocuments } from './vi-documents';

export const enOfDocuments: Translated<typeof viOfDocuments> = {
  comparison: {
    show: 'Show changes',
    hide: 'Hide changes',
    same: 'The text did not change.',
    totals: '{{added}} added, {{removed}} removed, {{changed}} changed.',
    notWhole: 'They differ in too much: some parts could not be matched.',
    noText: 'They cannot be compared: one of the files has no text that can be read.',
    incomparable: 'They cannot be compared: one is a text, the other a workbook.',
    alike_one: '… {{count}} paragraph unchanged …',
    alike_other: '… {{count}} paragraphs unchanged …',
    notCompared: 'Not compared: {{what}}.',
    not: {
      layout: 'layout',
      pictures: 'pictures and stamps',
      formulas: 'formulas',
      'beyond-limit': 'what lies beyond the limit of reading',
    },
    kind: {
      added: 'Added',
      removed: 'Removed',
      changed: 'Changed',
      cell: 'Cell changed',
      'row-added': 'Row added',
      'row-removed': 'Row removed',
      'column-added': 'Column added',
      'column-removed': 'Column removed',
      'sheet-added': 'Sheet added',
      'sheet-removed': 'Sheet removed',
    },
  },
  version: {
    title: 'Version {{number}} · {{path}}',
    by: 'Handed in by',
    completedOn: 'Day that counts',
    enteredFor: 'Entered for the lead, on the ground of',
    standing: 'Standing',
    returned: 'Returned',
    replaced: 'A later version is there',
    none: 'The task has no version {{number}}',
    hash: 'Hash of the version',
  },
};
