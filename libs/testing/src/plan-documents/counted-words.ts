/** Words (runs of letters and digits, also "%") with how often they occur. */
export function countedWords(texts: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of texts
    .join('\n')
    .normalize('NFC')
    .matchAll(/[\p{L}\p{N}%]+/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
