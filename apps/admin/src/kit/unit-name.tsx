import type { ReactElement } from 'react';

/** A unit by its name; its code for whoever hovers or copies. */
export function UnitName({ unit }: { readonly unit: { readonly code: string; readonly name: string } }): ReactElement {
  return <span title={unit.code}>{unit.name}</span>;
}
