import { Modal, Select, Textarea } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { closePlan, type ClosingTaskDto, type PlanClosingDto, type PlanDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { shortDay } from '../../kit/day';
import { PreviewedForm } from '../../kit/previewed-form';
import { QueryContent } from '../../kit/query-content';
import { StateChip } from '../../kit/task-chips';
import { toast } from '../../kit/toast';
import { usePreviewed, type How } from '../../kit/use-previewed';
import classes from './plans.module.css';
import { usePlanCapacities } from './use-administers';

type End = ClosingTaskDto['possible'][number];

interface Input {
  readonly reason: string;
  /** By row path, and by task id. */
  readonly ends: Readonly<Record<string, End>>;
  readonly taskEnds: Readonly<Record<string, End>>;
}

interface Props {
  readonly plan: PlanDto;
  readonly onClose: () => void;
}

/** Closes a plan: every row that has something open is given an end, single tasks another; first it shows, then it writes. */
export function ClosePlanDialog({ plan, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const act = async (input: Partial<Input>, how: How): Promise<PlanClosingDto> => {
    const headers = seen(plan.version, newIntent());
    return (await closePlan({ path: { id: plan.id }, headers, body: { ...input, ...how }, throwOnError: true })).data;
  };
  const open = useQuery({ queryKey: ['closing', plan.id, plan.version], queryFn: () => act({}, { dryRun: true }) });
  const previewed = usePreviewed<Input, PlanClosingDto>({
    capacities: usePlanCapacities(plan),
    act,
    onDone: () => {
      onClose();
      toast(t('closePlan.done'));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<Input>({
    initialValues: { reason: '', ends: {}, taskEnds: {} },
    onValuesChange: previewed.clear,
    validate: { reason: (value) => (value.trim() === '' ? t('form.missing') : null) },
  });
  return (
    <Modal opened onClose={onClose} title={t('closePlan.title')} closeButtonProps={{ 'aria-label': t('form.close') }} size="xl">
      <QueryContent query={open}>
        {({ tasks }) => (
          <PreviewedForm
            form={form}
            previewed={previewed}
            note={t('closePlan.note', { count: tasks.length })}
            submit={t('closePlan.title')}
            onClose={onClose}
          >
            <Textarea label={t('field.reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
            {[...Map.groupBy(tasks, ({ path }) => path)].map(([path, ofRow]) => (
              <Row key={path} path={path} tasks={ofRow} form={form} />
            ))}
            {previewed.preview !== null && (
              <ul role="status">
                {previewed.preview.blockers.map(({ code, message }) => (
                  <li key={`${code} ${message}`} className={classes.blocker}>
                    {message}
                  </li>
                ))}
                {previewed.isReady && <li>{t('closePlan.ready')}</li>}
              </ul>
            )}
          </PreviewedForm>
        )}
      </QueryContent>
    </Modal>
  );
}

interface RowProps {
  readonly path: string;
  readonly tasks: readonly ClosingTaskDto[];
  readonly form: UseFormReturnType<Input>;
}

function Row({ path, tasks, form }: RowProps): ReactElement {
  const { t } = useTranslation();
  const [first] = tasks;
  const possible = (first?.possible ?? []).filter((end) => tasks.every((task) => task.possible.includes(end)));
  const { ends, taskEnds } = form.values;
  return (
    <section>
      <Select
        label={t('closePlan.row', { path, count: tasks.length })}
        data={possible.map((end) => ({ value: end, label: t(`closingEnd.${end}`) }))}
        value={ends[path] ?? null}
        onChange={(end) => form.setFieldValue('ends', withEnd(ends, path, end))}
        clearable
      />
      <details>
        <summary>{t('closePlan.single')}</summary>
        {tasks.map(({ id, reference, state, dueOn, possible: own }) => (
          <div key={id} className={classes.closing}>
            <span>{reference}</span>
            <span>{dueOn === null ? t('occurrences.noDue') : t('occurrences.dueBy', { day: shortDay(dueOn) })}</span>
            <StateChip state={state} />
            <Select
              aria-label={t('closePlan.ofTask', { reference })}
              placeholder={t('closePlan.asRow')}
              data={own.map((end) => ({ value: end, label: t(`closingEnd.${end}`) }))}
              value={taskEnds[id] ?? null}
              onChange={(end) => form.setFieldValue('taskEnds', withEnd(taskEnds, id, end))}
              clearable
            />
          </div>
        ))}
      </details>
    </section>
  );
}

function withEnd(ends: Readonly<Record<string, End>>, of: string, end: End | null): Record<string, End> {
  const others = Object.fromEntries(Object.entries(ends).filter(([other]) => other !== of));
  return end === null ? others : { ...others, [of]: end };
}
