import type { PlanAppendix } from '#domain/plan/appendix/plan-appendix';
import { localDateOf } from '#domain/time/local-date';
import { appendixToDocx } from '#rendering/appendix/to-docx';
import { appendixToXlsx } from '#rendering/appendix/to-xlsx';

/** As what files a plan leaves the house. */
export const APPENDIX_FORMATS = ['docx', 'xlsx'] as const;
export type AppendixFormat = (typeof APPENDIX_FORMATS)[number];

export const APPENDIX_MEDIA_TYPES: Readonly<Record<AppendixFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A file of an office and what it is, for whoever opens it. */
export interface AppendixFile {
  readonly mediaType: string;
  readonly fileName: string;
  readonly content: Uint8Array;
}

/** An appendix as a file, named after the plan and the day: `KT-TP-2025-2025-02-14.docx`. */
export async function appendixFile(appendix: PlanAppendix, format: AppendixFormat): Promise<AppendixFile> {
  return {
    mediaType: APPENDIX_MEDIA_TYPES[format],
    fileName: `${nameOf(appendix)}-${localDateOf(appendix.exportedAt)}.${format}`,
    content: await written(appendix, format),
  };
}

/** The plan's code, without what a name of a file cannot have. */
function nameOf({ code }: PlanAppendix): string {
  return code.replaceAll(/[^\p{L}\p{N}._-]+/gu, '-');
}

function written(appendix: PlanAppendix, format: AppendixFormat): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return appendixToDocx(appendix);
    case 'xlsx':
      return appendixToXlsx(appendix);
  }
}
