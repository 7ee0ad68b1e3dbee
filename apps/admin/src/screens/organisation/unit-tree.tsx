import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitDto } from '#api-client/index';
import type { OrganisationSearch } from '../../app/organisation-search';
import { Chip } from '../../kit/chip';
import { EmptyState } from '../../kit/states';
import classes from './organisation.module.css';
import { treeOf, type Branch } from './tree-of';

interface Props {
  readonly units: readonly UnitDto[];
  /** What the tree is called: the day stands in it. */
  readonly name: string;
  readonly search: OrganisationSearch;
  readonly onSearch: (words: string) => void;
}

/** The units of a day, one below the other; a search leaves those that are called so and everything above them. */
export function UnitTree({ units, name, search, onSearch }: Props): ReactElement {
  const { t } = useTranslation();
  const words = search.q ?? '';
  const { roots, found } = useMemo(() => treeOf(units, words), [units, words]);
  return (
    <div className={classes.side}>
      <TextInput
        type="search"
        label={t('organisation.search')}
        placeholder={t('organisation.searchHint')}
        value={words}
        onChange={({ currentTarget }) => onSearch(currentTarget.value)}
      />
      <p className={classes.muted} role="status">
        {t('organisation.found', { count: found })}
      </p>
      {roots.length === 0 && <EmptyState title={t(units.length === 0 ? 'organisation.none' : 'organisation.noMatch')} />}
      <nav aria-label={name}>
        <Branches branches={roots} search={search} isTop />
      </nav>
    </div>
  );
}

interface BranchesProps {
  readonly branches: readonly Branch[];
  readonly search: OrganisationSearch;
  /** The first level is always shown with the one below it. */
  readonly isTop?: boolean;
}

function Branches({ branches, search, isTop = false }: BranchesProps): ReactElement {
  return (
    <ul className={classes.tree}>
      {branches.map((branch) => (
        <BranchOf key={branch.unit.id} branch={branch} search={search} isTop={isTop} />
      ))}
    </ul>
  );
}

/** A unit; those below it are shown while it is opened, searched through, or holds the chosen one. */
function BranchOf({
  branch,
  search,
  isTop,
}: {
  readonly branch: Branch;
  readonly search: OrganisationSearch;
  readonly isTop: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const { unit, isFound, below } = branch;
  const [opened, setOpened] = useState<boolean | null>(null);
  const isOpen = opened ?? (isTop || search.q !== undefined || below.some((one) => holds(one, search.unit)));
  return (
    <li>
      <div className={classes.branch}>
        {below.length > 0 && (
          <button
            type="button"
            className={classes.fold}
            aria-expanded={isOpen}
            aria-label={t('organisation.below', { unit: unit.name })}
            onClick={() => setOpened(!isOpen)}
          >
            {isOpen ? '▾' : '▸'}
          </button>
        )}
        <Link
          to="/organisation"
          search={{ ...search, unit: unit.id }}
          className={classes.unit}
          data-aside={!isFound || undefined}
          aria-current={unit.id === search.unit || undefined}
        >
          <span>{unit.name}</span>
          <span className={classes.code}>{unit.code}</span>
          {!unit.verified && <Chip>{t('organisation.unverified')}</Chip>}
        </Link>
      </div>
      {isOpen && below.length > 0 && <Branches branches={below} search={search} />}
    </li>
  );
}

function holds({ unit, below }: Branch, unitId: string | undefined): boolean {
  return unit.id === unitId || below.some((one) => holds(one, unitId));
}
