/** What of the organisation is shown: it stands in the URL. */
export interface OrganisationSearch {
  /** The day; absent is today. */
  readonly on?: string | undefined;
  /** The chosen unit, by id. */
  readonly unit?: string | undefined;
  readonly q?: string | undefined;
  /** The plan for which it is asked who decides, by id. */
  readonly plan?: string | undefined;
}
