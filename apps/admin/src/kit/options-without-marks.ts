import type { ComboboxItem, ComboboxParsedItem, OptionsFilter } from '@mantine/core';
import { plainText } from './plain-text';

/**
 * The options of a field whose words hold what was typed, marks or none: "so noi vu" is "Sở Nội vụ". A group of options stays with those of
 * its own that do; at most `limit` are shown.
 */
export const optionsWithoutMarks: OptionsFilter = ({ options, search, limit }) => {
  const typed = plainText(search.trim());
  const shown: ComboboxParsedItem[] = [];
  let free = limit;
  const take = (items: readonly ComboboxItem[]): ComboboxItem[] => {
    const taken = items.filter(({ label }) => plainText(label).includes(typed)).slice(0, free);
    free -= taken.length;
    return taken;
  };
  for (const option of options) {
    if ('group' in option) shown.push({ ...option, items: take(option.items) });
    else shown.push(...take([option]));
  }
  return shown;
};
