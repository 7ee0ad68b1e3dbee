import { Button, Group } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { readOccurrenceOptions } from '#api-client/@tanstack/react-query.gen';
import type { TFunction } from 'i18next';
import type { DossierDto, DossierTaskDto, OccurrenceNameDto } from '#api-client/index';
import { ScreenTitle } from '../../app/screen-title';
import { shortDay, writtenDay, writtenInstant } from '../../kit/day';
import { FactList } from '../../kit/fact-list';
import { QueryContent } from '../../kit/query-content';
import { StateChip } from '../../kit/task-chips';
import { UnitName } from '../../kit/unit-name';
import { CorrectDialog } from './correct-dialog';
import { OpenFurtherDialog } from './open-further-dialog';
import classes from './occurrences.module.css';
import { useRegistrars } from './registrars';

const route = getRouteApi('/shell/occurrences/$occurrenceId');

/** Everything that one event set going. */
export function DossierScreen(): ReactElement {
  const { t } = useTranslation();
  const { occurrenceId } = route.useParams();
  const query = useQuery(readOccurrenceOptions({ path: { id: occurrenceId } }));
  return (
    <>
      <ScreenTitle title={t('occurrences.dossier')} />
      <QueryContent query={query}>{(dossier) => <Dossier dossier={dossier} />}</QueryContent>
    </>
  );
}

function Dossier({ dossier }: { readonly dossier: DossierDto }): ReactElement {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'correct' | 'open' | null>(null);
  const close = (): void => setAsked(null);
  const registrar = useRegistrars().find(({ unit }) => (unit?.id ?? null) === (dossier.unit?.id ?? null));
  return (
    <article className={classes.screen}>
      <Link to="/occurrences">← {t('occurrences.back')}</Link>
      <div className={classes.between}>
        <h2 className={classes.heading}>{dossier.name}</h2>
        {registrar !== undefined && (
          <Group gap="xs">
            <Button variant="default" onClick={() => setAsked('open')}>
              {t('occurrences.openFurther')}
            </Button>
            <Button variant="default" onClick={() => setAsked('correct')}>
              {t('occurrences.correct')}
            </Button>
          </Group>
        )}
      </div>
      <FactList facts={factsOf(dossier, t)} />
      <ul className={classes.items}>
        {dossier.dossierTasks.map((task) => (
          <DossierTask key={task.id} task={task} />
        ))}
      </ul>
      {asked === 'correct' && registrar !== undefined && <CorrectDialog dossier={dossier} registrar={registrar} onClose={close} />}
      {asked === 'open' && registrar !== undefined && <OpenFurtherDialog dossier={dossier} registrar={registrar} onClose={close} />}
    </article>
  );
}

function factsOf(dossier: DossierDto, t: TFunction): [string, ReactNode][] {
  const { kind, occurredOn, dueOn, document, unit, registeredBy, registeredAt, source, followedBy } = dossier;
  const facts: [string, ReactNode][] = [
    [t('occurrences.kind'), kind.name],
    [t('occurrences.day'), writtenDay(occurredOn)],
  ];
  if (dueOn !== null) facts.push([t('occurrences.dueOn'), writtenDay(dueOn)]);
  if (document !== null)
    facts.push([t('occurrences.document'), [document.number, document.title].filter((part) => part !== null).join(', ')]);
  facts.push([t('occurrences.scope'), unit === null ? t('occurrences.forAll') : <UnitName unit={unit} />]);
  facts.push([t('occurrences.registeredBy'), t('occurrences.byAt', { name: registeredBy.name, time: writtenInstant(registeredAt) })]);
  if (source !== null) facts.push([t('occurrences.source'), <Source key="source" source={source} />]);
  if (followedBy.length > 0) facts.push([t('occurrences.followedBy'), <Names key="next" names={followedBy} />]);
  facts.push([t('occurrences.tasks'), t('occurrences.openTasks', { open: dossier.openTasks, all: dossier.tasks })]);
  return facts;
}

function Source({ source: { taskId, reference, occurrence } }: { readonly source: NonNullable<DossierDto['source']> }): ReactElement {
  return (
    <>
      <Link to="/tasks/$taskId" params={{ taskId }}>
        {reference}
      </Link>
      {occurrence !== null && <Names names={[occurrence]} />}
    </>
  );
}

function Names({ names }: { readonly names: readonly OccurrenceNameDto[] }): ReactElement {
  return (
    <ul className={classes.rows}>
      {names.map(({ id, name, occurredOn }) => (
        <li key={id}>
          <Link to="/occurrences/$occurrenceId" params={{ occurrenceId: id }}>
            {name}
          </Link>{' '}
          ({shortDay(occurredOn)})
        </li>
      ))}
    </ul>
  );
}

function DossierTask({ task }: { readonly task: DossierTaskDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <li className={classes.item}>
      <div className={classes.between}>
        <Link to="/tasks/$taskId" params={{ taskId: task.id }}>
          {task.path} · {task.leadUnit.name}
        </Link>
        <StateChip state={task.state} acknowledged={task.acknowledged} />
      </div>
      <p className={classes.muted}>{task.content}</p>
      <p className={classes.muted}>
        {task.effectiveDueOn === null ? t('occurrences.noDue') : t('occurrences.dueBy', { day: writtenDay(task.effectiveDueOn) })} ·{' '}
        {task.reference}
      </p>
    </li>
  );
}
