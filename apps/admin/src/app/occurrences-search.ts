export interface OccurrencesSearch {
  /** The task whose result is to be registered as an event. */
  readonly source?: string | undefined;
  /** Whether one came to register an event. */
  readonly register?: true | undefined;
}
