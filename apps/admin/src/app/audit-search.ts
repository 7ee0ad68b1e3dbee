/** What narrows the log, in the words of the API's filters. */
export interface AuditSearch {
  readonly action?: readonly string[] | undefined;
  readonly outcome?: readonly string[] | undefined;
  readonly actor?: readonly string[] | undefined;
  readonly unit?: readonly string[] | undefined;
  readonly task?: readonly string[] | undefined;
  readonly stream?: readonly string[] | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
