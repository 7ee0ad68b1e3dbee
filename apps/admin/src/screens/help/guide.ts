import type { Language } from '../../i18n/i18n';
import type { HelpPage } from '../../app/help-pages';

const TEXTS = import.meta.glob<string>('../../../../../docs/guide/*/*.md', { query: '?raw', import: 'default' });
/** The English ones are of the guide alone; of the others those that it shows. */
const SCREENS = import.meta.glob<string>(
  [
    '../../../../../docs/screens/en-*.png',
    '../../../../../docs/screens/{work,coordination,review,audit,event,plan,publication,organisation,import-question,overview-1280-light}.png',
  ],
  { query: '?url', import: 'default', eager: true },
);
const DOCS = '../../../../../docs';

/** A page of the guide as Markdown. Throws where there is none: every page stands in both languages (test/drift/guide.spec.ts). */
export async function loadGuide(language: Language, page: HelpPage): Promise<string> {
  const load = TEXTS[`${DOCS}/guide/${language}/${page}.md`];
  if (load === undefined) throw new Error(`no page ${page} of the guide in ${language}`);
  return load();
}

/** The address of a picture that the guide names `../../screens/<name>.png`. */
export function screenOf(source: string): string | undefined {
  return SCREENS[source.replace('../..', DOCS)];
}
