import type { SeedValue } from '#composition/seeds/seed-value';

/** How seed files name what they describe: lower-case words joined by hyphens. Unique over all files, and never seen outside them. */
export type SeedKey = string;

const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

export function readKey(value: SeedValue): SeedKey {
  return value.matching(KEY, 'a key like phong-noi-vu');
}

/** Names already given out within one seed, so that the second use of one is refused where it stands. */
export class TakenNames {
  private readonly taken = new Set<string>();

  /** @returns the name */
  take(name: string, where: SeedValue): string {
    if (this.taken.has(name)) where.fail(`"${name}" stands twice`);
    this.taken.add(name);
    return name;
  }
}

/** Reads a key that must name one of `known`. `what` says of which kind, for the message. */
export function readKnownKey(value: SeedValue, known: ReadonlySet<SeedKey>, what: string): SeedKey {
  const key = readKey(value);
  return known.has(key) ? key : value.fail(`no ${what} has the key "${key}"`);
}
