import { Select, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listDecidersOptions, listPlansOptions } from '#api-client/@tanstack/react-query.gen';
import type { DecisionDto, UnitPageDto } from '#api-client/index';
import { Chip } from '../../kit/chip';
import { QueryContent } from '../../kit/query-content';
import { WideTable } from '../../kit/wide-table';
import classes from './organisation.module.css';

interface Props {
  readonly unit: UnitPageDto;
  readonly planId: string | undefined;
  readonly onChoosePlan: (planId: string | undefined) => void;
}

/** For a chosen plan: who would decide on the unit's work on the day, verb by verb. */
export function DecidersSection({ unit, planId, onChoosePlan }: Props): ReactElement {
  const { t } = useTranslation();
  const { data: plans } = useQuery(listPlansOptions({ query: { limit: '200' } }));
  return (
    <section className={classes.section}>
      <h3 className={classes.heading}>{t('organisation.deciders')}</h3>
      <Select
        label={t('organisation.plan')}
        placeholder={t('organisation.choosePlan')}
        data={(plans?.items ?? []).map(({ id, code, title }) => ({ value: id, label: `${code} · ${title}` }))}
        value={planId ?? null}
        onChange={(id) => onChoosePlan(id ?? undefined)}
        clearable
      />
      {planId !== undefined && <Decisions unit={unit} planId={planId} />}
    </section>
  );
}

function Decisions({ unit, planId }: { readonly unit: UnitPageDto; readonly planId: string }): ReactElement {
  const { t } = useTranslation();
  const query = useQuery(listDecidersOptions({ path: { id: planId }, query: { 'filter[unit]': unit.id, 'filter[on]': unit.on } }));
  return (
    <>
      <p className={classes.muted}>{t('organisation.decidersIntro')}</p>
      <QueryContent query={query}>
        {({ items }) => (
          <WideTable
            name={t('organisation.deciders')}
            columns={[t('organisation.verb'), t('organisation.decider'), t('organisation.people')]}
            minWidth="30rem"
          >
            {items.map((decision) => (
              <DecisionRow key={`${decision.verb} ${decision.level} ${decision.rows?.join() ?? ''}`} decision={decision} />
            ))}
          </WideTable>
        )}
      </QueryContent>
    </>
  );
}

const STANDINGS = { nobody: 'organisation.nobody', barred: 'organisation.allBarred', 'too-few': 'organisation.tooFew' } as const;

function DecisionRow({ decision }: { readonly decision: DecisionDto }): ReactElement {
  const { t } = useTranslation();
  const { verb, level, needed, deciders, rows, people, standing } = decision;
  const named = deciders.map(({ name, unit }) => [name, unit?.name].filter((part) => part !== undefined).join(', '));
  return (
    <Table.Tr>
      <Table.Th scope="row">
        {t(`decidingVerb.${verb}`)}
        {(level > 1 || needed > 1) && <div className={classes.muted}>{t('organisation.level', { level, count: needed })}</div>}
        {rows !== null && <div className={classes.muted}>{t('organisation.rows', { rows: rows.join(', ') })}</div>}
      </Table.Th>
      <Table.Td>{named.length === 0 ? t('organisation.nobody') : named.join('; ')}</Table.Td>
      <Table.Td>
        {standing !== 'somebody' && <Chip>{t(STANDINGS[standing])}</Chip>}
        <ul className={classes.people}>
          {people.map(({ person, barred, absent }) => (
            <li key={person.id}>
              {person.name}
              {barred && <span className={classes.muted}> ({t('organisation.barred')})</span>}
              {absent && <span className={classes.muted}> ({t('absence.away')})</span>}
            </li>
          ))}
        </ul>
      </Table.Td>
    </Table.Tr>
  );
}
