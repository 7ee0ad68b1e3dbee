import type { viDocuments } from './vi-documents';
import type { Translated } from '../translated';

export const enDocuments: Translated<typeof viDocuments> = {
  documents: {
    title: 'Find a document',
    words: 'Words in the text or in the name of the file (diacritics may be left out)',
    search: 'Search',
    found: 'Documents found',
    ask: 'Enter words to search for.',
    askWhy: 'Only documents that you may open are searched. Every search is written to the log.',
    short: 'Enter at least {{count}} characters.',
    none: 'No document was found.',
    noneWhy: 'The words must follow each other as they do in the text. Scans and pictures without text are found by their names alone.',
    handedIn: 'Handed in for',
    uploadedAt: 'Uploaded at',
  },
};
