export interface OccurrencesSearch {
  /** The task whose result is to be registered as an event. */
  readonly source?: string | undefined;
}
