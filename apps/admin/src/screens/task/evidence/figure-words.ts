import type { TFunction } from 'i18next';

/** How many of what, as people write it: "97,5 %". */
export function figureWords({ value, unit }: { readonly value: string; readonly unit: string }, t: TFunction): string {
  return `${value.replace('.', t('evidence.decimal'))} ${unit}`;
}
