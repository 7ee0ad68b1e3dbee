/** The parts of a package by their names, in the order in which they are written; a text is written as UTF-8. */
export type Parts = ReadonlyMap<string, string | Uint8Array>;

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const CONTENT_TYPES = '[Content_Types].xml';
export const PACKAGE_RELATIONS = '_rels/.rels';
const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A relation from a part (ECMA-376 part 2). `type` is the last word of its address, or a whole address. */
export interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  /** The target lies outside the package. */
  readonly isExternal?: boolean;
}

export class PartIsNoText extends Error {
  constructor(readonly part: string) {
    super(`${part} is no text part of the document`);
  }
}

export function withPart(parts: Parts, name: string, content: string | Uint8Array): Parts {
  return new Map([...parts, [name, content]]);
}

/** @throws PartIsNoText where the part is missing or binary */
export function textOf(parts: Parts, name: string): string {
  const content = parts.get(name);
  if (typeof content !== 'string') throw new PartIsNoText(name);
  return content;
}

/** Puts `addition` before the last `mark` of a part. */
export function inserted(parts: Parts, name: string, mark: string, addition: string): Parts {
  const text = textOf(parts, name);
  const place = text.lastIndexOf(mark);
  if (place < 0) throw new PartIsNoText(`${name} (${mark})`);
  return withPart(parts, name, `${text.slice(0, place)}${addition}${text.slice(place)}`);
}

export function relationElement({ id, type, target, isExternal = false }: Relation): string {
  const address = type.includes(':') ? type : `${TRANSITIONAL}/${type}`;
  return `<Relationship Id="${id}" Type="${address}" Target="${target}"${isExternal ? ' TargetMode="External"' : ''}/>`;
}

export function relationsPart(...relations: readonly Relation[]): string {
  const elements = relations.map(relationElement).join('');
  return `${DECLARATION}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${elements}</Relationships>`;
}

/** A further relation in a relations part, which is made where it is missing. */
export function withRelation(parts: Parts, relations: string, relation: Relation): Parts {
  if (!parts.has(relations)) return withPart(parts, relations, relationsPart(relation));
  return inserted(parts, relations, '</Relationships>', relationElement(relation));
}

/** The type of one part; `name` without the leading slash. */
export function withContentType(parts: Parts, name: string, type: string): Parts {
  return inserted(parts, CONTENT_TYPES, '</Types>', `<Override PartName="/${name}" ContentType="${type}"/>`);
}

/** The type of all parts with an extension. */
export function withDefaultType(parts: Parts, extension: string, type: string): Parts {
  return inserted(parts, CONTENT_TYPES, '<Override', `<Default Extension="${extension}" ContentType="${type}"/>`);
}
