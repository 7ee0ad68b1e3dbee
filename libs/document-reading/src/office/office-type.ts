import type { XmlReader } from '#document-reading/office/read-xml';
import { UnsafeFile } from '#document-reading/unsafe-file';

export const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The main part of each type that is taken, by its content type (ECMA-376-1, annex A). */
const MAIN_PARTS: Readonly<Record<string, string>> = {
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml': DOCX,
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml': XLSX,
};

const HOLDS_PROGRAMS = /macroEnabled|vbaProject|activeX|macrosheet/iu;

/** What kind of office document it is, and where its main part lies. */
export interface OfficeType {
  readonly mediaType: string;
  readonly mainPart: string;
}

/** Reads `[Content_Types].xml`. `type()` throws `type-refused` where the main part is of none that is taken. */
export function officeType(): { readonly reader: XmlReader; readonly type: () => OfficeType } {
  const found: OfficeType[] = [];
  return {
    reader: {
      open: (name, attributes) => {
        const contentType = attributes['ContentType'] ?? '';
        if (HOLDS_PROGRAMS.test(contentType)) throw new UnsafeFile('macros', attributes['PartName'] ?? contentType);
        const mediaType = MAIN_PARTS[contentType];
        if (name === 'Override' && mediaType !== undefined) {
          found.push({ mediaType, mainPart: (attributes['PartName'] ?? '').replace(/^\//, '') });
        }
      },
    },
    type: () => {
      const [only, ...others] = found;
      if (only === undefined || others.length > 0) throw new UnsafeFile('type-refused', 'application/zip');
      return only;
    },
  };
}
