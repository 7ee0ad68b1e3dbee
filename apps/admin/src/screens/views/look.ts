import { defaultParseSearch, defaultStringifySearch } from '@tanstack/react-router';

/** What stands in the address of a list, as it is saved: each parameter as text. */
export type Look = Readonly<Record<string, string>>;

export function lookOf(search: object): Look {
  return Object.fromEntries(new URLSearchParams(defaultStringifySearch({ ...search })));
}

/** As the address is read: the screen's route checks every value, wherever it came from. */
export function searchOf(look: Look): object {
  return defaultParseSearch(`?${new URLSearchParams(look).toString()}`);
}

export function isSameLook(one: Look, other: Look): boolean {
  return inOrder(one) === inOrder(other);
}

function inOrder(look: Look): string {
  return JSON.stringify(Object.entries(look).sort(([one], [other]) => (one < other ? -1 : 1)));
}
