import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readUnitOptions } from '#api-client/@tanstack/react-query.gen';
import type { UnitPageDto } from '#api-client/index';
import type { OrganisationSearch } from '../../app/organisation-search';
import { Chip } from '../../kit/chip';
import { shortDay } from '../../kit/day';
import { FactList } from '../../kit/fact-list';
import { QueryContent } from '../../kit/query-content';
import { AbsencesSection } from './absences-section';
import { AliasDialog } from './alias-dialog';
import { DecidersSection } from './deciders-section';
import { DeputiesSection } from './deputies-section';
import { MembersSection } from './members-section';
import classes from './organisation.module.css';
import { Term } from './term';

interface Props {
  readonly unitId: string;
  readonly day: string;
  readonly search: OrganisationSearch;
  readonly onChoosePlan: (planId: string | undefined) => void;
}

/** One unit on the day: what it is, how it is called, who is what in it, and who decides on its work. */
export function UnitPanel({ unitId, day, search, onChoosePlan }: Props): ReactElement {
  // While another day is read, the day before stays.
  const query = useQuery({ ...readUnitOptions({ path: { id: unitId }, query: { 'filter[on]': day } }), placeholderData: keepPreviousData });
  return (
    <QueryContent query={query}>
      {(unit) => (
        <article className={classes.panel}>
          <UnitHeader unit={unit} />
          <UnitFacts unit={unit} search={search} />
          <MembersSection unit={unit} />
          <AbsencesSection unit={unit} />
          <DeputiesSection unit={unit} />
          <DecidersSection unit={unit} planId={search.plan} onChoosePlan={onChoosePlan} />
        </article>
      )}
    </QueryContent>
  );
}

function UnitHeader({ unit }: { readonly unit: UnitPageDto }): ReactElement {
  const { t } = useTranslation();
  const [naming, setNaming] = useState(false);
  const isInForce = unit.validFrom <= unit.on && (unit.validTo === null || unit.on <= unit.validTo);
  return (
    <header>
      <div className={classes.between}>
        <h2 className={classes.name}>{unit.name}</h2>
        {unit.namedBy.length > 0 && (
          <Button variant="default" size="compact-md" onClick={() => setNaming(true)}>
            {t('organisation.addAlias')}
          </Button>
        )}
      </div>
      <p>
        <Link to="/tasks" search={{ unit: unit.code }}>
          {t('tasks.openList')}
        </Link>
      </p>
      <p className={classes.chips}>
        <Chip>{t(`unitType.${unit.type}`)}</Chip>
        {!unit.verified && <Chip>{t('organisation.unverified')}</Chip>}
        {!isInForce && <Chip>{t('organisation.notInForce', { day: shortDay(unit.on) })}</Chip>}
      </p>
      {naming && <AliasDialog unit={unit} onClose={() => setNaming(false)} />}
    </header>
  );
}

function UnitFacts({ unit, search }: { readonly unit: UnitPageDto; readonly search: OrganisationSearch }): ReactElement {
  const { t } = useTranslation();
  const link = ({ id, name }: { readonly id: string; readonly name: string }): ReactNode => (
    <Link to="/organisation" search={{ ...search, unit: id }}>
      {name}
    </Link>
  );
  const former = formerNames(unit, t);
  return (
    <FactList
      facts={[
        [t('organisation.code'), unit.code],
        [t('organisation.aliases'), unit.aliases.length === 0 ? t('organisation.noAliases') : unit.aliases.join('; ')],
        ...(unit.parent === null ? [] : [[t('organisation.parent'), link(unit.parent)] as const]),
        [t('organisation.validity'), <Term key="validity" term={unit} />],
        ...(former.length === 0 ? [] : [[t('organisation.formerly'), former.join('; ')] as const]),
        ...(unit.successor === null ? [] : [[t('organisation.successor'), link(unit.successor)] as const]),
        [
          t('organisation.agency'),
          <span key="agency" title={t('organisation.agencyWhy')}>
            {unit.agency === null
              ? t('organisation.agencyNone')
              : unit.agency.id === unit.id
                ? t('organisation.agencyItself')
                : link(unit.agency)}
          </span>,
        ],
        [t('organisation.groups'), unit.groups.length === 0 ? t('organisation.noGroups') : unit.groups.map(({ name }) => name).join('; ')],
        [t('organisation.officerSubmits'), t(unit.officerSubmits ? 'organisation.officerSubmitsYes' : 'organisation.officerSubmitsNo')],
      ]}
    />
  );
}

/** Only where the name changed: a unit that was moved kept its own. */
function formerNames({ earlier, name }: UnitPageDto, t: TFunction): string[] {
  return earlier.filter((one) => one.name !== name).map((one) => t('organisation.until', { name: one.name, day: shortDay(one.until) }));
}
