/** By what an inspection is narrowed: ids of a plan and of a lead unit, ISO dates that both belong to the period. */
export interface InspectionSearch {
  readonly plan?: string | undefined;
  readonly unit?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}
