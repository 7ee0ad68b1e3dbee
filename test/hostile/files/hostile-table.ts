import type { HostileFile } from './hostile-files.js';
import { HOSTILE_KINDS } from './hostile-kinds.js';

const HEAD = `# Hostile files

Files that somebody might send to do harm, made by \`hostileFiles(seed)\`, and the valid ones that they start from (\`harmlessTwins()\`).
They are written lazily, the same ones for the same seed; none is larger than 20 MB. What is expected of each stands beside it
(\`expected\`: any of these reasons is right). No address in them is anybody's (\`attacker.example\`, RFC 2606), and no program in them
runs: heads of executables are followed by noise.

ASVS is OWASP's Application Security Verification Standard 5.0. \`kinds/\` holds the attacks, \`bytes/\` writers that are free to lie,
\`twins/\` the valid documents. This page is written with \`UPDATE=1 npm test -- test/hostile/files\`.
`;

/** The README of this folder: a row for each kind, with the number of its files. */
export function hostileTable(files: readonly HostileFile[]): string {
  const rows = HOSTILE_KINDS.map(({ kind, what, source }) => {
    const ofKind = files.filter((file) => file.kind === kind);
    const reasons = [...new Set(ofKind.flatMap(({ expected }) => expected))].sort().join(', ');
    return `| \`${kind}\` | ${what} | ${source} | ${reasons} | ${ofKind.length} |`;
  });
  return [
    HEAD,
    '| Kind | What it is | Source | Refused as (one of) | Files |',
    '|---|---|---|---|---:|',
    ...rows,
    `| | | | | ${files.length} |`,
    '',
  ].join('\n');
}
