import type { HostileKind } from './hostile-kind.js';
import { DUPLICATE_PART, TWO_NAMES } from './kinds/zip/duplicate-part.js';
import { SYMLINK_PART } from './kinds/zip/symlink-part.js';
import { UNSAFE_PART_NAME } from './kinds/zip/unsafe-part-name.js';
import { ZIP_BOMB_OVERLAP } from './kinds/zip/zip-bomb-overlap.js';
import { ZIP_BOMB_PART } from './kinds/zip/zip-bomb-part.js';
import { ZIP_BOMB_SPREAD } from './kinds/zip/zip-bomb-spread.js';
import { ZIP_ENCRYPTED } from './kinds/zip/zip-encrypted.js';
import { ZIP_LYING_SIZES } from './kinds/zip/zip-lying-sizes.js';
import { ZIP_MANY_ENTRIES } from './kinds/zip/zip-many-entries.js';
import { ZIP_ODD_METHOD } from './kinds/zip/zip-odd-method.js';
import { DATA_AFTER_ZIP, HIDDEN_PART, STUB_BEFORE_ZIP } from './kinds/zip/zip-polyglot.js';
import { ENTITY_BOMB, XXE } from './kinds/xml/document-type.js';
import { BROKEN_XML, DEEP_TABLE, DEEP_XML, LONG_XML } from './kinds/xml/excessive-xml.js';
import { ACTIVEX, MACRO_SHEET } from './kinds/office/activex-and-sheets.js';
import { DISGUISED_RELATION } from './kinds/office/disguised-relation.js';
import { EXTERNAL_FRAME, EXTERNAL_OBJECT, EXTERNAL_PICTURE, REMOTE_TEMPLATE } from './kinds/office/external-relation.js';
import { DDE_FIELD, INCLUDING_FIELD } from './kinds/office/field.js';
import { MACRO_DOCUMENT, VBA_PROJECT } from './kinds/office/macros.js';
import { MULTIPLYING_ARCHIVE, NESTED_ARCHIVE } from './kinds/office/nested-archive.js';
import { ALTERNATIVE_CHUNK, NESTED_DOCUMENT, NESTED_PDF } from './kinds/office/nested-document.js';
import { OLE_OBJECT } from './kinds/office/ole-object.js';
import { DATA_CONNECTION, DDE_LINK, OLE_LINK } from './kinds/office/workbook-link.js';
import { PDF_ENCRYPTED } from './kinds/pdf/pdf-encrypted.js';
import { PDF_MANY_PAGES, PDF_PAGE_TREE_LOOP } from './kinds/pdf/pdf-page-tree.js';
import { DATA_AFTER_PDF, PDF_AND_ZIP, PDF_HEADER_LATE, PDF_IN_ZIP_HEAD } from './kinds/pdf/pdf-polyglot.js';
import { PDF_IMAGE_BOMB, PDF_STREAM_BOMB } from './kinds/pdf/pdf-stream-bomb.js';
import { PDF_DEEP_OBJECT, PDF_FORM_RECURSION, PDF_TABLE_LOOP } from './kinds/pdf/pdf-structure.js';
import { BROKEN_JPEG_FILE, BROKEN_PNG_FILE } from './kinds/picture/broken-picture.js';
import { DATA_AFTER_PICTURE } from './kinds/picture/picture-polyglot.js';
import { JPEG_PIXEL_FLOOD, PNG_PIXEL_FLOOD, PNG_STREAM_BOMB } from './kinds/picture/pixel-flood.js';
import { CUT_SHORT, WRONG_CHECKSUM, ZEROED_MIDDLE } from './kinds/type/cut-short.js';
import { ENCRYPTED_OFFICE } from './kinds/type/encrypted-office.js';
import { HOLLOW_PACKAGE, OTHER_PACKAGE, RENAMED } from './kinds/type/renamed.js';
import { SPOOFED_MAGIC } from './kinds/type/spoofed-magic.js';
import { BINARY_AS_TEXT, DECEIVING_NAME, WRONG_TYPE } from './kinds/type/wrong-type.js';

/** Every way to attack, in the order in which the files come. */
export const HOSTILE_KINDS: readonly HostileKind[] = [
  DUPLICATE_PART,
  TWO_NAMES,
  SYMLINK_PART,
  UNSAFE_PART_NAME,
  ZIP_BOMB_OVERLAP,
  ZIP_BOMB_PART,
  ZIP_BOMB_SPREAD,
  ZIP_ENCRYPTED,
  ZIP_LYING_SIZES,
  ZIP_MANY_ENTRIES,
  ZIP_ODD_METHOD,
  STUB_BEFORE_ZIP,
  DATA_AFTER_ZIP,
  HIDDEN_PART,
  XXE,
  ENTITY_BOMB,
  DEEP_XML,
  DEEP_TABLE,
  LONG_XML,
  BROKEN_XML,
  ACTIVEX,
  MACRO_SHEET,
  DISGUISED_RELATION,
  REMOTE_TEMPLATE,
  EXTERNAL_PICTURE,
  EXTERNAL_OBJECT,
  EXTERNAL_FRAME,
  DDE_FIELD,
  INCLUDING_FIELD,
  VBA_PROJECT,
  MACRO_DOCUMENT,
  NESTED_ARCHIVE,
  MULTIPLYING_ARCHIVE,
  NESTED_DOCUMENT,
  NESTED_PDF,
  ALTERNATIVE_CHUNK,
  OLE_OBJECT,
  DDE_LINK,
  OLE_LINK,
  DATA_CONNECTION,
  PDF_ENCRYPTED,
  PDF_PAGE_TREE_LOOP,
  PDF_MANY_PAGES,
  PDF_HEADER_LATE,
  PDF_AND_ZIP,
  PDF_IN_ZIP_HEAD,
  DATA_AFTER_PDF,
  PDF_STREAM_BOMB,
  PDF_IMAGE_BOMB,
  PDF_DEEP_OBJECT,
  PDF_TABLE_LOOP,
  PDF_FORM_RECURSION,
  BROKEN_PNG_FILE,
  BROKEN_JPEG_FILE,
  DATA_AFTER_PICTURE,
  PNG_PIXEL_FLOOD,
  JPEG_PIXEL_FLOOD,
  PNG_STREAM_BOMB,
  CUT_SHORT,
  ZEROED_MIDDLE,
  WRONG_CHECKSUM,
  ENCRYPTED_OFFICE,
  RENAMED,
  OTHER_PACKAGE,
  HOLLOW_PACKAGE,
  SPOOFED_MAGIC,
  WRONG_TYPE,
  BINARY_AS_TEXT,
  DECEIVING_NAME,
];
