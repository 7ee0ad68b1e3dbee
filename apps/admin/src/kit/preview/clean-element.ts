import type { StyleSheetOfDocument } from './clean-style';

const HTML = 'http://www.w3.org/1999/xhtml';
const MATHML = 'http://www.w3.org/1998/Math/MathML';

const LAID_OUT = 'section article header footer div p span br wbr hr ul ol li table colgroup col thead tbody tr td th';
const WORDS = 'b strong i em u s del ins sub sup small ruby rt img';
const FORMULA = 'math mrow mi mn mo ms mtext mfrac msup msub msubsup msqrt mroot munder mover munderover mtable mtr mtd';

/** What may stand in a shown document. What is not named is left out and its content kept, as with a link. */
const ALLOWED: Readonly<Record<string, ReadonlySet<string>>> = {
  [HTML]: new Set(`${LAID_OUT} ${WORDS}`.split(' ')),
  [MATHML]: new Set(FORMULA.split(' ')),
};

/** Left out with all that they hold: their content is no text of the document. */
const DROPPED = new Set('script style template iframe frame object embed noscript textarea select title head base link meta'.split(' '));

/** A picture that lies in the document itself; only kinds that are points and nothing else. */
const OWN_PICTURE = /^data:image\/(?:png|jpeg|gif|bmp|webp);base64,[A-Za-z0-9+/=]*$/;

/** The class of what stands where a picture is left out. */
export const LEFT_OUT = 'left-out';

/** Attributes that say how, and never where to go or what to do. */
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  class: /^[\p{L}\p{N}\s_-]*$/u,
  lang: /^[A-Za-z0-9-]*$/,
  src: OWN_PICTURE,
  colspan: /^\d{1,4}$/,
  rowspan: /^\d{1,5}$/,
};

export interface Cleaning {
  /** Takes the styles of the elements. */
  readonly styles: StyleSheetOfDocument;
  /** What is said of a picture, of which the document itself says nothing. */
  readonly picture: string;
  /** Stands where a picture is left out. */
  readonly pictureLeftOut: string;
}

/**
 * Builds `node` anew in `inert`, a document without a window, of nothing but what is named above. The nodes given are read and never
 * taken over, so that what is not understood cannot come along.
 */
export function cleanInto(parent: Element, nodes: Iterable<Node>, inert: Document, cleaning: Cleaning): void {
  for (const node of nodes) {
    if (node instanceof Text) parent.append(inert.createTextNode(node.data));
    else if (node instanceof DocumentFragment) cleanInto(parent, node.childNodes, inert, cleaning);
    else if (node instanceof Element) cleanOne(parent, node, inert, cleaning);
  }
}

function cleanOne(parent: Element, element: Element, inert: Document, cleaning: Cleaning): void {
  const { localName, namespaceURI } = element;
  if (DROPPED.has(localName)) return;
  if (namespaceURI === null || ALLOWED[namespaceURI]?.has(localName) !== true) {
    cleanInto(parent, element.childNodes, inert, cleaning);
    return;
  }
  if (localName === 'img' && !OWN_PICTURE.test(element.getAttribute('src') ?? '')) {
    parent.append(leftOut(inert, cleaning.pictureLeftOut));
    return;
  }
  const made = inert.createElementNS(namespaceURI, localName);
  for (const [name, pattern] of Object.entries(ATTRIBUTES)) {
    const value = element.getAttribute(name);
    if (value !== null && pattern.test(value)) made.setAttribute(name, value);
  }
  if (element instanceof HTMLElement || element instanceof MathMLElement) {
    const own = cleaning.styles.classOf(element.style);
    if (own !== null) made.classList.add(own);
  }
  if (localName === 'img') made.setAttribute('alt', cleaning.picture);
  parent.append(made);
  cleanInto(made, element.childNodes, inert, cleaning);
}

function leftOut(inert: Document, words: string): Element {
  const place = inert.createElement('span');
  place.className = LEFT_OUT;
  place.textContent = words;
  return place;
}
