import { reached } from '../api/reached';
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
  reviews: {
    vi: async () => (await import('./reviews/vi')).viOfReviews,
    en: async () => (await import('./reviews/en')).enOfReviews,
  },
  log: {
    vi: async () => (await import('./log/vi')).viOfLog,
    en: async () => (await import('./log/en')).enOfLog,
  },
  officer: {
    vi: async () => (await import('./officer/vi')).viOfficer,
    en: async () => (await import('./officer/en')).enOfficer,
  },
  lists: {
    vi: async () => (await import('./lists/vi')).viOfLists,
    en: async () => (await import('./lists/en')).enOfLists,
  },
  preview: {
    vi: async () => (await import('./preview/vi')).viPreview,
    en: async () => (await import('./preview/en')).enPreview,
  },
  help: {
    vi: async () => (await import('./help/vi')).viHelp,
    en: async () => (await import('./help/en')).enHelp,
  },
  search: {
    vi: async () => (await import('./search/vi')).viSearch,
    en: async () => (await import('./search/en')).enSearch,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, () => Promise<Words>>>>>;

export type Area = keyof typeof AREAS;

/** What `load` gives, once the words of its area are there. */
export function withWords<Module>(area: Area, load: () => Promise<Module>): () => Promise<Module> {
  return reached(async () => {
    const [module, words] = await Promise.all([load(), AREAS[area][language()]()]);
    i18n.addResourceBundle(language(), 'translation', words);
    return module;
  });
}
