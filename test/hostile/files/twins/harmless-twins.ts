import { document, WORD, WORKBOOK } from './office.js';
import { validPdf } from './pdf.js';
import { validJpeg, validPng } from './picture.js';
import { validText } from './text.js';

/** The valid document that a family of hostile files starts from. `kind` is its extension. */
export interface HarmlessTwin {
  readonly kind: TwinKind;
  readonly name: string;
  readonly content: () => Uint8Array;
}

export type TwinKind = 'docx' | 'xlsx' | 'pdf' | 'png' | 'jpg' | 'txt';

const NUMBER = '125/BC-UBND';

const CONTENT_OF: Readonly<Record<TwinKind, (number: string) => Uint8Array>> = {
  docx: (number) => document(WORD, number),
  xlsx: (number) => document(WORKBOOK, number),
  pdf: validPdf,
  png: validPng,
  jpg: validJpeg,
  txt: validText,
};

export const TWIN_KINDS: readonly TwinKind[] = ['docx', 'xlsx', 'pdf', 'png', 'jpg', 'txt'];

/** A valid file of a kind that bears the number. */
export function validFile(kind: TwinKind, number: string): Uint8Array {
  return CONTENT_OF[kind](number);
}

/** One valid file of each kind, which is to be taken in: what is refused beside it is refused for the attack. */
export function* harmlessTwins(): Iterable<HarmlessTwin> {
  for (const kind of TWIN_KINDS) yield { kind, name: `Báo cáo 125.${kind}`, content: () => validFile(kind, NUMBER) };
}
