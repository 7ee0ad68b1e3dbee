import { reached } from '../../api/reached';
import { cleanInto, LEFT_OUT } from './clean-element';
import { collectStyles } from './clean-style';
import { inertBuilder } from './inert-builder';

const loadReader = reached(() => import('docx-preview'));

/** What the frame may load beside what it holds: nothing. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** Paper in the middle of the frame. Pages of a DOCX are made by whoever prints it: here is one sheet without an end. */
const SHEET = `
:root { color-scheme: light; }
body { margin: 0; font-family: 'Times New Roman', 'Liberation Serif', serif; line-height: 1.35; }
section.docx { max-width: 21cm; padding: 2cm; margin: 12px auto; background: #fff; overflow-wrap: anywhere; }
img { max-width: 100%; }
.${LEFT_OUT} { padding: 2px 6px; border: 1px dashed #595d66; color: #595d66; font: 13px sans-serif; }
`;

export interface FrameWords {
  readonly title: string;
  readonly language: string;
  readonly picture: string;
  readonly pictureLeftOut: string;
}

/** docx-preview made nothing that can be read. */
export class NothingRendered extends Error {
  override readonly name = 'NothingRendered';
}

/**
 * A DOCX as the text of a page for a frame: `srcdoc`. Only elements and style are left of it.
 * @param nonce under which the Content-Security-Policy of the page, which the frame inherits, lets a style sheet through
 * @throws NothingRendered, and what docx-preview throws at what it cannot read
 */
export async function renderDocx(content: Blob, words: FrameWords, nonce: string): Promise<string> {
  const { parseAsync, renderDocument } = await loadReader();
  const options = {
    h: inertBuilder(),
    inWrapper: false,
    ignoreWidth: true,
    ignoreHeight: true,
    ignoreFonts: true,
    useBase64URL: true,
    renderAltChunks: false,
    renderComments: false,
  };
  const nodes = await renderDocument(await parseAsync(content, options), options);
  const styles = collectStyles();
  styles.add(SHEET);
  for (const node of nodes) if (node instanceof HTMLStyleElement) styles.add(node.textContent);
  const inert = document.implementation.createHTMLDocument(words.title);
  cleanInto(inert.body, nodes, inert, { styles, picture: words.picture, pictureLeftOut: words.pictureLeftOut });
  if (inert.body.childElementCount === 0) throw new NothingRendered();
  return pageOf(inert, styles.text(), words.language, nonce);
}

function pageOf(inert: Document, styles: string, language: string, nonce: string): string {
  const policy = inert.createElement('meta');
  policy.httpEquiv = 'Content-Security-Policy';
  policy.content = POLICY;
  const sheet = inert.createElement('style');
  sheet.setAttribute('nonce', nonce);
  sheet.textContent = styles;
  inert.documentElement.lang = language;
  // The policy first: it holds for what comes after it.
  inert.head.prepend(policy);
  inert.head.append(sheet);
  return `<!doctype html>${inert.documentElement.outerHTML}`;
}
