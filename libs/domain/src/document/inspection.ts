import type { ExtractedText } from '#domain/document/extracted-text';
import type { PdfSignature } from '#domain/document/pdf-signature';
import type { ReadMetadata } from '#domain/document/read-metadata';
import type { SecrecyMark } from '#domain/document/secrecy-mark';

/** Why a file is not taken in. Each has a wording of its own. */
export type UnsafeReason =
  /** Of no type that is taken (`ACCEPTED_MEDIA_TYPES`), or of none that is recognised. */
  | 'type-refused'
  /** The name says another type than the content. */
  | 'name-mismatch'
  /** Cut short, or broken otherwise. */
  | 'damaged'
  /** Needs a password. */
  | 'encrypted'
  /** Holds programs: VBA, ActiveX. */
  | 'macros'
  /** Declares a document type or entities of its own (XXE, entity bombs). */
  | 'xml-entities'
  /** Unpacks to far more than it weighs, or to too much at all. */
  | 'bomb'
  /** Holds archives, or documents within documents. */
  | 'nested-archive'
  /** Holds objects of other programs (OLE). */
  | 'embedded-object'
  /** Fetches parts of itself from elsewhere: templates, pictures, frames, DDE. */
  | 'external-content'
  /** Names of parts that lead out of the archive, repeat or link. */
  | 'unsafe-name'
  /** Is two types at once: something stands before its beginning or after its end. */
  | 'polyglot'
  /** A picture of more pixels than anybody photographs. */
  | 'too-many-pixels'
  /** Could not be looked at within the time and the memory that a file is given. */
  | 'too-complex';

/** What a reader of the file is told, without its being refused. */
export const FILE_FLAGS = [
  'pdf-script',
  'pdf-embedded-file',
  'pdf-form-submission',
  'pdf-launch',
  'external-workbook',
  'text-incomplete',
] as const;
export type FileFlag = (typeof FILE_FLAGS)[number];

/** `detail` names the part that gave the reason, as the file writes it; null where it is the file as a whole. */
export interface RefusedInspection {
  readonly verdict: 'refused';
  readonly reason: UnsafeReason;
  readonly detail: string | null;
}

export interface AcceptedInspection {
  readonly verdict: 'accepted';
  /** Found in the content. */
  readonly mediaType: string;
  readonly flags: readonly FileFlag[];
  /** Null where nothing can be read in it: a picture, a scan. Whether it bears a mark of secrecy is then for a person to say. */
  readonly text: ExtractedText | null;
  readonly secrecyMark: SecrecyMark | null;
  readonly signatures: readonly PdfSignature[];
  /** What it says of itself; null where there is no text. */
  readonly metadata: ReadMetadata | null;
}

/** What looking at a file says of it. */
export type Inspection = RefusedInspection | AcceptedInspection;
