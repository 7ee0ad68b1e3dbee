import type { UnitDto } from '#api-client/index';
import { plainText } from '../../kit/plain-text';

/** A unit with those below it, by code. */
export interface Branch {
  readonly unit: UnitDto;
  readonly isFound: boolean;
  readonly below: readonly Branch[];
}

export interface Tree {
  readonly roots: readonly Branch[];
  /** How many units the words are found in; every unit where nothing is searched for. */
  readonly found: number;
}

/**
 * The units as a tree, narrowed to those whose name, alias or code holds the words, with everything above them. A unit whose
 * parent is no more stands at the top.
 */
export function treeOf(units: readonly UnitDto[], words: string): Tree {
  const wanted = plainText(words.trim());
  const isFound = ({ name, aliases, code }: UnitDto): boolean => [name, ...aliases, code].some((one) => plainText(one).includes(wanted));
  const known = new Set(units.map(({ id }) => id));
  const byParent = Map.groupBy(units, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const branches = (parentId: string | null): Branch[] =>
    (byParent.get(parentId) ?? [])
      .map((unit) => ({ unit, isFound: isFound(unit), below: branches(unit.id) }))
      .filter((branch) => branch.isFound || branch.below.length > 0);
  return { roots: branches(null), found: units.filter(isFound).length };
}
