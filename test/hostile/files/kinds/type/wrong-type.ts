import { FOREIGN_FILES } from '../../bytes/foreign-files.js';
import type { HostileKind } from '../../hostile-kind.js';

const CLAIMED = ['pdf', 'docx', 'xlsx', 'jpg', 'png'] as const;

/** What the name promises is not what the content is. */
export const WRONG_TYPE: HostileKind = {
  kind: 'wrong-type',
  what: 'A program, script, page, archive, old office file or EICAR test file under the name of a PDF, docx, xlsx, JPEG or PNG.',
  source: 'OWASP ASVS 5.0 5.2.2; CWE-434; MITRE ATT&CK T1036.008',
  *files(sender) {
    for (const { content } of FOREIGN_FILES) {
      for (const extension of CLAIMED) {
        const { number, name, seed } = sender.letter(extension);
        yield { name, expected: ['type-refused', 'name-mismatch'], content: () => content(number, seed) };
      }
    }
  },
};

/** A binary file is no text, whatever its name. */
export const BINARY_AS_TEXT: HostileKind = {
  kind: 'binary-as-text',
  what: 'A program, picture, archive or old office file under the name of a text.',
  source: 'OWASP ASVS 5.0 5.2.2; CWE-434',
  *files(sender) {
    for (const { content } of FOREIGN_FILES.filter(({ isText }) => !isText)) {
      const { number, name, seed } = sender.letter('txt');
      yield { name, expected: ['type-refused', 'name-mismatch'], content: () => content(number, seed) };
    }
  },
};

/** Names whose end a person does not see, or sees turned round (U+202E); what is not taken keeps its own extension. */
export const DECEIVING_NAME: HostileKind = {
  kind: 'deceiving-name',
  what: 'A program or script under a name with two extensions, blanks, a reversing character or a NUL in it.',
  source: 'MITRE ATT&CK T1036.002, T1036.007; CWE-451',
  *files(sender) {
    for (const { content } of FOREIGN_FILES.filter(({ type }) => ['exe', 'html', 'sh'].includes(type))) {
      for (const ending of ['.pdf.exe', '.docx          .scr', '\u202excod.exe', '.pdf\0.html', '.docx.']) {
        const { number, name, seed } = sender.letter('');
        yield { name: `${name.slice(0, -1)}${ending}`, expected: ['type-refused', 'name-mismatch'], content: () => content(number, seed) };
      }
    }
  },
};
