/** A sentence in both languages; `{row}` and the like are filled from the params of what it words. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}
