import type { Uuid } from '#domain/ids';
import type { Validity } from '#domain/organisation/validity';
import type { LocalDate } from '#domain/time/local-date';

/**
 * What a unit is: UBND of a province, district or city; văn phòng; sở; ban quản lý (no cơ quan chuyên môn); phòng; UBND of a commune (xã), ward (phường)
 * or township (thị trấn); đơn vị sự nghiệp công lập. Groups and responsibility lines select by it.
 */
export const UNIT_TYPES = [
  'people-committee',
  'office',
  'department',
  'management-board',
  'division',
  'commune',
  'ward',
  'township',
  'public-service-unit',
] as const;
export type UnitType = (typeof UNIT_TYPES)[number];

/** How a unit was called and where it stood up to and including the day `until`; a reorganisation changed it the day after. */
export interface EarlierStanding {
  readonly until: LocalDate;
  readonly name: string;
  readonly parentId: Uuid | null;
}

/** One body of the administration, from its first to its last day. */
export interface Unit extends Validity {
  readonly id: Uuid;
  /** Null for the tenant's root alone. */
  readonly parentId: Uuid | null;
  /** Stands in references (`…/2025-02-14/P.NoiVu`), so see `isUnitCode`; unique in the tenant. */
  readonly code: string;
  /** The official name, Vietnamese, NFC. */
  readonly name: string;
  readonly type: UnitType;
  /** Whether separation of duties counts it as one agency (phòng, sở, a commune's UBND; never a higher People's Committee). */
  readonly isAgency: boolean;
  /** Other ways in which plans print its name. */
  readonly aliases: readonly string[];
  /** The unit's policy: its officers (and service clients) may submit without the head. */
  readonly officerSubmits: boolean;
  /** Whether name and place were confirmed against a source; false is shown as "Cần xác minh". */
  readonly verified: boolean;
  /** Who took over what was open when a reorganisation ended it; null while none did. */
  readonly successorId: Uuid | null;
  /** Oldest first; empty where no reorganisation has renamed or moved it. */
  readonly earlier: readonly EarlierStanding[];
}

/** The unit as it was called and as it stood on a day. */
export function unitOn(unit: Unit, on: LocalDate): Unit {
  const then = unit.earlier.find(({ until }) => on <= until);
  return then === undefined ? unit : { ...unit, name: then.name, parentId: then.parentId };
}

/** ASCII letters and digits in parts joined by `.` or `-`: never the `/` and `~` that references are made of. */
export function isUnitCode(text: string): boolean {
  return /^[A-Za-z0-9]+([.-][A-Za-z0-9]+)*$/.test(text);
}
