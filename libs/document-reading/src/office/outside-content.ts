import type { XmlReader } from '#document-reading/office/read-xml';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** Fields of a text that fetch or start something: DDE always, the others where they name a place that is not on the reader's own disk. */
const STARTS = /\b(?:DDEAUTO|DDE)\b/iu;
const FETCHES = /\b(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK)\b[^]*?(?:\w{2,}:\/\/|\\\\)/iu;
/** A formula that starts a program ("cmd|'/c calc'!A1"), or asks a server. */
const FORMULA = /\|\s*'|\|[^'"!]*!|\b(?:WEBSERVICE|RTD|CALL|REGISTER)\s*\(/iu;

/** Refuses fields, formulas and connections to data that reach outside of the document. @param part for the refusal */
export function outsideContent(part: string): XmlReader {
  let instruction = '';
  let formula: string | null = null;
  let isInstruction = false;
  const check = (): void => {
    if (STARTS.test(instruction) || FETCHES.test(instruction)) throw new UnsafeFile('external-content', part);
    instruction = '';
  };
  return {
    open: (name, attributes) => {
      if (name === 'ddeLink' || name === 'dbPr' || name === 'webPr' || name === 'textPr' || name === 'olapPr')
        throw new UnsafeFile('external-content', part);
      if (name === 'oleLink') throw new UnsafeFile('embedded-object', part);
      if (name === 'instrText') isInstruction = true;
      if (name === 'f' || name === 'definedName') formula = '';
      if (name === 'fldSimple') {
        instruction = attributes['instr'] ?? '';
        check();
      }
    },
    text: (text) => {
      if (isInstruction) instruction += text;
      if (formula !== null) formula += text;
    },
    close: (name) => {
      if (name === 'instrText') isInstruction = false;
      if (name === 'p') check();
      if (name !== 'f' && name !== 'definedName') return;
      if (formula !== null && FORMULA.test(formula)) throw new UnsafeFile('external-content', part);
      formula = null;
    },
  };
}
