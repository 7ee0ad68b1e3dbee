import type { Unit } from '#domain/organisation/unit';

/** A division that is an agency, in force since 2020, whose code and name are its id; `differing` says what matters to the test. */
export function buildUnit(id: string, differing: Partial<Omit<Unit, 'id'>> = {}): Unit {
  return {
    id,
    parentId: null,
    code: id,
    name: id,
    type: 'division',
    isAgency: true,
    aliases: [],
    officerSubmits: false,
    validFrom: '2020-01-01',
    validTo: null,
    verified: true,
    successorId: null,
    earlier: [],
    ...differing,
  };
}
