import { Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listTasksOptions, readTaskOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { CopyText } from '../../kit/copy-text';
import { firstCalls, handingInCalls, type CurlCall } from './curl-calls';
import classes from './tokens.module.css';

/** From nothing to a deliverable that is handed in, with curl alone. @param secret of a token that was just made */
export function FirstCalls({ secret }: { readonly secret: string | null }): ReactElement {
  const { t } = useTranslation();
  const { units } = useMe();
  const [chosen, setChosen] = useState<string | null>(null);
  const query = { 'filter[unit]': units.join(','), 'filter[state]': 'assigned', sort: 'dueOn', limit: '50' };
  const { data: tasks } = useQuery({ ...listTasksOptions({ query }), enabled: units.length > 0 });
  const items = tasks?.items ?? [];
  const taskId = chosen ?? items[0]?.id;
  const { data: task } = useQuery({ ...readTaskOptions({ path: { id: taskId ?? '' } }), enabled: taskId !== undefined });
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('tokens.calls')}</h2>
      <p className={classes.muted}>
        {t('tokens.callsIntro')} <a href="/docs">{t('tokens.callsDocs')}</a>
      </p>
      <ol className={classes.calls}>
        {firstCalls(window.location.origin, secret, units).map((call) => (
          <Call key={call.name} call={call} note={noteFor(call)} />
        ))}
      </ol>
      {items.length === 0 && <p className={classes.muted}>{t('tokens.callsNoTask')}</p>}
      {items.length > 0 && (
        <Select
          className={classes.task}
          label={t('tokens.callsTask')}
          data={items.map(({ id, reference, item }) => ({ value: id, label: `${reference} · ${item.content}` }))}
          value={taskId ?? null}
          onChange={setChosen}
          searchable
          allowDeselect={false}
        />
      )}
      {task !== undefined && <HandingIn task={task} />}
    </section>
  );

  function noteFor({ name }: CurlCall): string | null {
    if (name === 'token') return t('tokens.call.tokenNote');
    return name === 'me' ? t('tokens.call.meNote') : null;
  }
}

function HandingIn({ task }: { readonly task: TaskDto }): ReactElement {
  const { t } = useTranslation();
  const free = (verb: string): boolean => task.availableActions.some((action) => action.verb === verb && action.enabled);
  const verb = free('submit') ? 'submit' : free('propose') ? 'propose' : null;
  if (verb === null) {
    const barred = task.availableActions.find((action) => action.verb === 'submit' || action.verb === 'propose');
    return <p>{t('tokens.call.neither', { reason: barred?.blockers.map(({ message }) => message).join(' ') ?? '–' })}</p>;
  }
  const { reference } = task;
  const notes: Partial<Record<CurlCall['name'], string>> = {
    upload: t('tokens.call.uploadNote'),
    submit: t('tokens.call.submitNote', { reference }),
    propose: t('tokens.call.proposeNote', { reference }),
  };
  return (
    <ol className={classes.calls}>
      {handingInCalls(task, verb).map((call) => (
        <Call key={call.name} call={call} note={notes[call.name] ?? null} />
      ))}
    </ol>
  );
}

function Call({ call: { name, command }, note }: { readonly call: CurlCall; readonly note: string | null }): ReactElement {
  const { t } = useTranslation();
  const title = t(`tokens.call.${name}`);
  return (
    <li className={classes.call}>
      <div className={classes.between}>
        <h3 className={classes.name}>{title}</h3>
        <CopyText text={command} name={title} />
      </div>
      {note !== null && <p className={classes.muted}>{note}</p>}
      <pre className={classes.command}>{command}</pre>
    </li>
  );
}
