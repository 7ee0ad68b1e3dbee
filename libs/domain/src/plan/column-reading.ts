import type { Uuid } from '#domain/ids';
import type { ColumnMeaning } from '#domain/plan/proposal';

/** What a heading means in the plans of one issuer, as somebody said. `heading` in the form in which headings are compared. */
export interface ColumnReading {
  readonly issuerUnitId: Uuid;
  readonly heading: string;
  readonly meaning: ColumnMeaning;
}
