import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readProcessOptions, readTaskProcessOptions } from '#api-client/@tanstack/react-query.gen';
import type { ProcessDto, TaskDto, TaskProcessDto } from '#api-client/index';
import { language } from '../../i18n/i18n';
import { actionWord } from '../../kit/action-word';
import { writtenInstant } from '../../kit/day';
import { stateWord } from '../../kit/state-word';
import { ON_ARRIVAL } from '../../kit/on-arrival';
import { PersonInCapacity } from '../../kit/person-in-capacity';
import { ProcessDiagram } from '../../kit/process-diagram';
import { QueryContent } from '../../kit/query-content';
import panel from './task-panel.module.css';
import classes from './process-section.module.css';

/** Where the task stands in its process and how it came there: the picture, and the same in words. Read when it is opened. */
export function ProcessSection({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={`${panel.section} ${classes.section}`} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{t('process.title')}</h3>
      </summary>
      {isOpen && <Process task={task} />}
    </details>
  );
}

function Process({ task }: { readonly task: TaskDto }): ReactElement {
  const path = useQuery({ ...readTaskProcessOptions({ path: { id: task.id } }), ...ON_ARRIVAL });
  const process = useQuery({ ...readProcessOptions({ path: { version: task.machineVersion } }), staleTime: Infinity });
  return (
    <QueryContent query={process}>
      {(drawn) => <QueryContent query={path}>{(gone) => <Gone process={drawn} path={gone} />}</QueryContent>}
    </QueryContent>
  );
}

function Gone({ process, path: { state, taken } }: { readonly process: ProcessDto; readonly path: TaskProcessDto }): ReactElement {
  const { t } = useTranslation();
  const stepsOf = (from: string, verb: string): readonly number[] =>
    taken.flatMap((step, index) => (step.verb === verb && (step.from ?? process.states[0]?.state) === from ? [index + 1] : []));
  const name = stateWord('task', state, t);
  const file = (format: string): string => `/v1/processes/task/${process.version}?format=${format}`;
  return (
    <>
      <ProcessDiagram process={process} here={state} stepsOf={stepsOf} label={t('process.picture', { state: name, steps: taken.length })} />
      <h4 className={classes.heading}>{t('process.path')}</h4>
      <ol className={classes.path}>
        {taken.map(({ eventId, verb, from, to, at, actor }) => (
          <li key={eventId}>
            <strong>{wordOf(verb, process) ?? actionWord(`task.${verb}`, t)}</strong>
            {from !== to && ` → ${stateWord('task', to, t)}`}
            <span className={classes.who}>
              <PersonInCapacity name={actor.type === 'system' ? null : actor.name} role={actor.role} unit={actor.unit} /> ·{' '}
              <time dateTime={at}>{writtenInstant(at)}</time>
            </span>
          </li>
        ))}
      </ol>
      <p className={panel.muted}>
        {t('process.version', { version: process.version })} · <a href={file('bpmn')}>BPMN 2.0</a> · <a href={file('scxml')}>SCXML</a> ·{' '}
        <a href={file('mermaid')}>Mermaid</a>
      </p>
    </>
  );
}

function wordOf(verb: string, { states, flows }: ProcessDto): string | null {
  const moves = [...states.flatMap(({ acts }) => acts), ...flows.flatMap(({ move }) => move ?? [])];
  return moves.find((move) => move.verb === verb)?.name[language()] ?? null;
}
