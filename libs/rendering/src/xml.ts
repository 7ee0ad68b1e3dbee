/** An element of XML with its attributes and what stands in it: text, or elements one under the other. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  readonly content: string | readonly XmlElement[];
}

export function element(name: string, attributes: XmlElement['attributes'] = {}, content: XmlElement['content'] = []): XmlElement {
  return { name, attributes, content };
}

/** A whole document in UTF-8, indented by two spaces. */
export function renderXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${rendered(root, '')}\n`;
}

function rendered({ name, attributes, content }: XmlElement, indent: string): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  const opening = `${indent}<${name}${given.join('')}`;
  if (content.length === 0) return `${opening}/>`;
  if (typeof content === 'string') return `${opening}>${escaped(content)}</${name}>`;
  return [`${opening}>`, ...content.map((inner) => rendered(inner, `${indent}  `)), `${indent}</${name}>`].join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\n': '&#10;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"\n]/g, (character) => ENTITIES[character] ?? character);
}
