import type { TFunction } from 'i18next';
import { language } from '../../i18n/i18n';

/** "87,5%", as the language writes it; in words where nothing is to be measured yet. */
export function rateText(done: number, measured: number, t: TFunction): string {
  if (measured === 0) return t('overview.rateNone');
  const locale = language() === 'vi' ? 'vi-VN' : 'en-GB';
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(done / measured);
}
