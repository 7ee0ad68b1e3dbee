import i18next, { type Resource } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { viHelp } from './help/vi';
import type { viInspection } from './inspection/vi';
import type { viOfLists } from './lists/vi';
import type { viOfLog } from './log/vi';
import type { viOfficer } from './officer/vi';
import type { viOfOrganisation } from './organisation/vi';
import type { viPlans } from './plans/vi';
import type { viOfReviews } from './reviews/vi';
import type { viPreview } from './preview/vi';
import type { viSearch } from './search/vi';
import { vi } from './vi';

export const LANGUAGES = ['vi', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: {
      translation: typeof vi &
        typeof viPlans &
        typeof viOfOrganisation &
        typeof viInspection &
        typeof viOfLists &
        typeof viOfLog &
        typeof viOfReviews &
        typeof viOfficer &
        typeof viPreview &
        typeof viHelp &
        typeof viSearch;
    };
  }
}

const STORED = 'docket.language';

export async function startLanguages(): Promise<void> {
  const isEnglish = localStorage.getItem(STORED) === 'en';
  // Vietnamese comes with the page; the other language when it is chosen.
  const chosen: Resource = isEnglish ? { en: { translation: (await import('./en')).en } } : { vi: { translation: vi } };
  await i18next.use(initReactI18next).init({
    resources: chosen,
    lng: isEnglish ? 'en' : 'vi',
    fallbackLng: false,
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language();
}

export { i18next as i18n };

export function language(): Language {
  return i18next.language === 'en' ? 'en' : 'vi';
}

/** The page is loaded anew: what the server worded comes in the other language too. */
export function chooseLanguage(chosen: Language): void {
  localStorage.setItem(STORED, chosen);
  window.location.reload();
}
