import { i18n, language, type Language } from './i18n';

type Words = Readonly<Record<string, object>>;

/** Words that come with the screens that say them; test/architecture/words.spec.ts finds what says them without. */
const AREAS = {
  plans: {
    vi: async () => (await import('./plans/vi')).viPlans,
    en: async () => (await import('./plans/en')).enPlans,
  },
  organisation: {
    vi: async () => (await import('./organisation/vi')).viOfOrganisation,
    en: async () => (await import('./organisation/en')).enOfOrganisation,
  },
  inspection: {
    vi: async () => (await import('./inspection/vi')).viInspection,
    en: async () => (await import('./inspection/en')).enInspection,
  },
  help: {
    vi: async () => (await import('./help/vi')).viHelp,
    en: async () => (await import('./help/en')).enHelp,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, () => Promise<Words>>>>>;

export type Area = keyof typeof AREAS;

/** What `load` gives, once the words of its area are there. */
export function withWords<Module>(area: Area, load: () => Promise<Module>): () => Promise<Module> {
  return async () => {
    const [module, words] = await Promise.all([load(), AREAS[area][language()]()]);
    i18n.addResourceBundle(language(), 'translation', words);
    return module;
  };
}
