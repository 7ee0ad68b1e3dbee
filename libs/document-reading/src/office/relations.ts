import type { FileFlag } from '#domain/document/inspection';
import type { XmlReader } from '#document-reading/office/read-xml';
import { UnsafeFile } from '#document-reading/unsafe-file';

/** A relation of one part to another (ECMA-376-2, 9.3). `target` as written. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: "hyperlink", "worksheet". */
  readonly type: string;
  readonly target: string;
}

/** A reader's own disk ("file:///C:\…", "..\mẫu.dotx"): nothing is fetched from elsewhere. */
const ON_OWN_DISK = /^(?:file:\/\/\/[A-Za-z]:|[A-Za-z]:\\|(?![A-Za-z][\w+.-]*:|\\\\|\/\/))/u;

/**
 * Takes the relations of a part. A link that a reader clicks is no harm; whatever a program would fetch by itself is refused,
 * and a workbook that takes values from another is flagged.
 */
export function relations(part: string, take: (relation: Relation) => void, flag: (flag: FileFlag) => void): XmlReader {
  return {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      const type = (attributes['Type'] ?? '').split('/').at(-1) ?? '';
      const target = attributes['Target'] ?? '';
      take({ id: attributes['Id'] ?? '', type, target });
      // A part in another format that the word processor merges into the text, scripts and objects with it.
      if (type === 'aFChunk') throw new UnsafeFile(attributes['TargetMode'] === 'External' ? 'external-content' : 'embedded-object', part);
      if (attributes['TargetMode'] !== 'External' || type === 'hyperlink') return;
      if (type === 'externalLinkPath' && !/^\\\\|^\w{2,}:\/\/(?!\/)/.test(target)) flag('external-workbook');
      else if (!ON_OWN_DISK.test(target)) throw new UnsafeFile('external-content', `${part}: ${type}`);
    },
  };
}
