/** What stands in the address of the list that is printed; each reads it as its screen does. */
export interface PrintedProps {
  readonly search: Readonly<Record<string, unknown>>;
}
