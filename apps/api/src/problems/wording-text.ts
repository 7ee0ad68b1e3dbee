/** A text in both languages; `{name}` is filled from the parameters. */
export interface Wording {
  readonly vi: string;
  readonly en: string;
}
