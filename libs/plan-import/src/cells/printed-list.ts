const BULLET = /^(?:[-–—•+*·] ?)+/u;

/**
 * The entries of a list that is printed with bullets, one to a line, or with a separator; without bullets and closing punctuation.
 * A line goes on with the entry above where it cannot begin one: after "-" or ",", in lower case, or without a bullet among bullets.
 */
export function listEntries(lines: readonly string[], separator: RegExp): readonly string[] {
  const hasBullets = lines.some((line) => BULLET.test(line));
  const entries: string[] = [];
  for (const line of lines) {
    const above = entries.at(-1);
    if (above !== undefined && goesOn(line, above, hasBullets)) entries[entries.length - 1] = `${above} ${line}`;
    else entries.push(line);
  }
  return entries
    .flatMap((entry) => entry.replace(BULLET, '').split(separator))
    .map(withoutClosing)
    .filter((entry) => entry !== '');
}

export function withoutClosing(text: string): string {
  return text.replace(/[ .;,]+$/u, '').trim();
}

function goesOn(line: string, above: string, hasBullets: boolean): boolean {
  if (BULLET.test(line)) return false;
  return hasBullets || /[-,]$/u.test(above) || /^\p{Ll}/u.test(line);
}
