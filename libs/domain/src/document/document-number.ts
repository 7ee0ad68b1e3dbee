import { DOCUMENT_TYPES, type DocumentTypeName } from '#domain/document/document-type';

/** Number and symbol of a document (số, ký hiệu), taken apart. */
export interface DocumentNumber {
  /** As printed: "78/QĐ-UBND". */
  readonly printed: string;
  /** The running number with what stands behind it: "78", "05a". */
  readonly serial: string;
  /** Of legal documents, which count by year: "06/2024/QĐ-UBND". */
  readonly year: number | null;
  /** A công văn has none in its symbol. */
  readonly type: DocumentTypeName;
  /** The agency, and of a công văn the unit that drafted it: "UBND", "UBND-KGVX". */
  readonly issuer: string | null;
}

const SHAPE =
  /^(?<serial>\d{1,5}\p{Ll}?)(?:\/(?<year>(?:19|20)\d\d))?[/-](?<first>[A-Za-zĐđ]+\d*)(?:[-/](?<rest>[A-Za-zĐđ0-9&.]+(?:[-.][A-Za-zĐđ0-9&]+)*))?$/u;

/**
 * Reads number and symbol by the shapes of Nghị định 30/2020 (Phụ lục I, and Hướng dẫn 36-HD/VPTW for the Party's); null where
 * it has none of them. A symbol whose first part is no type's abbreviation is that of a công văn.
 */
export function parseDocumentNumber(raw: string): DocumentNumber | null {
  const printed = raw.normalize('NFC').replaceAll(/\s+/gu, '').replaceAll(/[–—−]/gu, '-');
  const parts = SHAPE.exec(printed)?.groups;
  const { serial, year, first, rest } = parts ?? {};
  if (serial === undefined || first === undefined) return null;
  const type = typeOf(first);
  // "05-BC/ĐU" is the Party's form; without a type a hyphen behind the number is a date or a page.
  if (type === null && printed[serial.length] === '-') return null;
  return {
    printed,
    serial,
    year: year === undefined ? null : Number(year),
    type: type ?? 'Công văn',
    issuer: type === null ? [first, rest].filter((part) => part !== undefined).join('-') : (rest ?? null),
  };
}

/** "BCTĐ" (báo cáo thẩm định) is a kind of báo cáo: the longest abbreviation with which the part begins. */
function typeOf(part: string): DocumentTypeName | null {
  const exact = DOCUMENT_TYPES.find(({ abbreviation }) => abbreviation === part);
  if (exact !== undefined) return exact.name;
  return part === 'BCTĐ' ? 'Báo cáo' : null;
}
