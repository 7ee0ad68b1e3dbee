/** What became of an upload of tus, as its sender knows: `unknown` where the answer that would tell was lost. */
export type Fate = 'lies-there' | 'gone' | 'unknown';

/** Which uploads were created piece by piece and what became of them: what has to lie on the disk in the end, and what must not. */
export class TusLedger {
  private readonly fates = new Map<string, Fate>();
  private readonly names = new Set<string>();

  created(id: string): void {
    this.fates.set(id, 'lies-there');
  }

  ended(id: string, fate: Fate): void {
    this.fates.set(id, fate);
  }

  /** A creation whose answer nobody waits for: whether there is an upload of that name cannot be known. */
  maybeCreated(name: string): void {
    this.names.add(name);
  }

  get counts(): Readonly<Record<Fate | 'never-told', number>> {
    const of = (fate: Fate): number => [...this.fates.values()].filter((one) => one === fate).length;
    return { 'lies-there': of('lies-there'), gone: of('gone'), unknown: of('unknown'), 'never-told': this.names.size };
  }

  /**
   * Compares with what lies on the disk. Answers what does not fit, in words.
   * @param found id of each, with the file name that was given for it; null where none was
   */
  compare(found: ReadonlyMap<string, string | null>): string[] {
    const missing = [...this.fates].filter(([id, fate]) => fate === 'lies-there' && !found.has(id));
    const stayed = [...this.fates].filter(([id, fate]) => fate === 'gone' && found.has(id));
    const strange = [...found].filter(([id, name]) => !this.fates.has(id) && (name === null || !this.names.has(name)));
    return [
      ...missing.map(([id]) => `the upload ${id} was created and is missing`),
      ...stayed.map(([id]) => `the upload ${id} was ended and stayed`),
      ...strange.map(([id, name]) => `nobody knows of the upload ${id}, named ${name ?? 'nothing'}`),
    ];
  }
}
