import { basename } from 'node:path/posix';

const LONGEST = 255;

/** A file's name as its sender gave it, without folders and control characters; nothing else is lost. */
export function cleanName(given: string): string {
  const name = basename(given.replaceAll('\\', '/'))
    .replaceAll(/\p{Cc}/gu, '')
    .normalize('NFC')
    .slice(0, LONGEST);
  return name === '' ? 'document' : name;
}
