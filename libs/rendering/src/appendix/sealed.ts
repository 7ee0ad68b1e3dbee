import { strToU8, unzipSync, zipSync } from 'fflate';
import type { PlanAppendix } from '#domain/plan/appendix/plan-appendix';
import { writable } from '#rendering/appendix/writable';
import { element, renderXml, type XmlElement } from '#rendering/xml';

const PROPERTIES = 'docProps/core.xml';
const NAMESPACES = {
  'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:dcterms': 'http://purl.org/dc/terms/',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
} as const;

/**
 * An office document packed anew, so that nothing in it tells when or by which process it was written: libraries put the clock of the machine
 * into its properties and beside each part. Its properties say the title and the moment of the export.
 */
export function sealed(document: Uint8Array, appendix: PlanAppendix): Uint8Array {
  const parts = unzipSync(document);
  if (PROPERTIES in parts) parts[PROPERTIES] = strToU8(properties(appendix));
  // The first day that a ZIP can name; its fields have no zone.
  return zipSync(parts, { mtime: new Date(1980, 0, 1) });
}

function properties({ title, exportedAt }: PlanAppendix): string {
  const moment = (name: string): XmlElement => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, exportedAt.replace(/\.\d+Z$/u, 'Z'));
  const content = [
    element('dc:title', {}, writable(title)),
    element('dc:creator', {}, 'Docket'),
    moment('dcterms:created'),
    moment('dcterms:modified'),
  ];
  return renderXml(element('cp:coreProperties', NAMESPACES, content));
}
