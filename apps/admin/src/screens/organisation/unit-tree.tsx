import { TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useMemo, type ReactElement } from 'react';
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
        <Branches branches={roots} search={search} />
      </nav>
    </div>
  );
}

function Branches({
  branches,
  search,
}: {
  readonly branches: readonly Branch[];
  readonly search: OrganisationSearch;
}): ReactElement | null {
  const { t } = useTranslation();
  if (branches.length === 0) return null;
  return (
    <ul className={classes.tree}>
      {branches.map(({ unit, isFound, below }) => (
        <li key={unit.id}>
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
          <Branches branches={below} search={search} />
        </li>
      ))}
    </ul>
  );
}
