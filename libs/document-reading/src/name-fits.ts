import { DOCX, XLSX } from '#document-reading/office/office-type';

/** The endings of names that say a type, with the types that they may say. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  docx: [DOCX],
  xlsx: [XLSX],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  png: ['image/png'],
  txt: ['text/plain'],
  csv: ['text/plain'],
  md: ['text/plain'],
  html: ['text/html'],
  htm: ['text/html'],
};

/** Endings that a program acts on: nothing that is taken may be called so. */
const ACTED_ON =
  /^(?:doc|docm|dot|dotx|dotm|xls|xlsm|xlsb|xlt|xltx|xltm|xlam|ppt|pptx|pptm|rtf|odt|ods|xhtml|mht|mhtml|svg|xml|js|mjs|vbs|ps1|bat|cmd|com|exe|dll|msi|scr|lnk|url|jar|sh|py|zip|rar|7z|gz|iso|img|hta|chm|gif|webp|bmp|tiff?)$/u;

/** Whether a name may stand on content of a type: a name without an ending that is known says nothing ("Báo cáo quý I.2025"). */
export function nameFits(name: string, mediaType: string): boolean {
  // Windows leaves out dots and spaces at the end.
  const ending = /\.([^.]+)$/u.exec(name.replace(/[.\s]+$/u, ''))?.[1]?.toLowerCase();
  if (ending === undefined) return true;
  return ENDINGS[ending]?.includes(mediaType) ?? !ACTED_ON.test(ending);
}
