/** Whatever could fetch, or end the style sheet that it stands in. Values are as the browser writes them after parsing. */
const REFUSED = /url\(|image\(|image-set\(|src\(|element\(|expression|<|@/i;
/** A variable is kept unparsed, escapes and all, until it is used: only words, numbers and colours pass. */
const PLAIN = /^[\p{L}\p{N}\s#.,%'"-]*$/u;

/** Styles of a document, as the text of one sheet. `classOf` makes a class of what stood in an element. */
export interface StyleSheetOfDocument {
  readonly add: (sheet: string) => void;
  readonly classOf: (style: CSSStyleDeclaration) => string | null;
  readonly text: () => string;
}

/**
 * Collects styles that only lay out and colour. Rules are parsed by the browser and written anew: @import, @font-face and every
 * other at-rule is left out, and each declaration that names an address. Styles of elements become classes, because the page's
 * Content-Security-Policy lets a sheet with its nonce through and no style attribute.
 */
export function collectStyles(): StyleSheetOfDocument {
  const rules: string[] = [];
  const classes = new Map<string, string>();
  return {
    add: (sheet) => rules.push(...cleanRules(sheet)),
    classOf: (style) => {
      const body = declarationsOf(style, ' !important');
      if (body === '') return null;
      const known = classes.get(body);
      if (known !== undefined) return known;
      const name = `own-${classes.size}`;
      classes.set(body, name);
      return name;
    },
    text: () => [...rules, ...[...classes].map(([body, name]) => `.${name}{${body}}`)].join('\n'),
  };
}

function cleanRules(sheet: string): string[] {
  const parsed = new CSSStyleSheet();
  parsed.replaceSync(sheet);
  return [...parsed.cssRules].flatMap((rule) => {
    if (!(rule instanceof CSSStyleRule) || REFUSED.test(rule.selectorText)) return [];
    return [`${rule.selectorText}{${declarationsOf(rule.style, '')}}`];
  });
}

function declarationsOf(style: CSSStyleDeclaration, weight: string): string {
  return Array.from(style, (name) => [name, style.getPropertyValue(name)] as const)
    .filter(([name, value]) => value !== '' && !REFUSED.test(value) && (!name.startsWith('--') || PLAIN.test(value)))
    .map(([name, value]) => `${name}:${value}${weight};`)
    .join('');
}
