import { strFromU8, unzipSync } from 'fflate';

/** The parts of an office document as texts, by name. */
export function packageParts(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
