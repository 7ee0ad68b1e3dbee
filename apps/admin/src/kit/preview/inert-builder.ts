import type { HElement } from 'docx-preview';

/** What docx-preview may set on an element that it makes; it sets nothing else, save what the walk of clean-element.ts leaves out anyway. */
const PROPERTIES = ['id', 'lang', 'colSpan', 'rowSpan'];

type Builder = (given: HElement | Node | string) => Node;

/**
 * Makes elements for docx-preview in a document that belongs to no window: nothing in it is fetched, run or styled, and the page's
 * Content-Security-Policy has nothing to forbid.
 */
export function inertBuilder(): Builder {
  const inert = document.implementation.createHTMLDocument('');
  const build: Builder = (given) => {
    if (typeof given === 'string') return inert.createTextNode(given);
    if (given instanceof Node) return given;
    const children = given.children ?? [];
    if (given.tagName === '#comment') return inert.createComment('');
    const made = given.tagName === '#fragment' ? inert.createDocumentFragment() : elementOf(inert, given);
    made.append(...children.map(build));
    return made;
  };
  return build;
}

function elementOf(inert: Document, given: HElement): Element {
  const { ns, tagName, className, style } = given;
  const made = ns === undefined ? inert.createElement(tagName) : inert.createElementNS(ns, tagName);
  if (className !== undefined && className !== '') made.setAttribute('class', className);
  if (made instanceof HTMLElement || made instanceof SVGElement || made instanceof MathMLElement) {
    if (typeof style === 'string') made.style.cssText = style;
    else Object.assign(made.style, style);
  }
  for (const name of PROPERTIES) {
    const value: unknown = given[name];
    if (value !== undefined) Reflect.set(made, name, value);
  }
  return made;
}
