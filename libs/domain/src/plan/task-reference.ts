/**
 * How people name a task: `<plan code>/<row>/<period or due date>/<unit code>`, as `KT-TP-2025/III.1/2025-02-14/P.NoiVu` or
 * `KT-TINH-2025/II.1.b/2025-03/SoTuPhap`.
 * Fixed at birth: renames, moved dates and handoffs do not change it.
 */
export function taskReference(planCode: string, referencePath: string, part: string, unitCode: string): string {
  return `${planCode}/${referencePath}/${part}/${unitCode}`;
}

/** The period or due date in a reference: tasks of one obligation share it. */
export function partOf(reference: string): string {
  return reference.split('/').at(-2) ?? reference;
}
