import { Button, Modal, Table, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listOutagesOptions } from '#api-client/@tanstack/react-query.gen';
import { declareOutage, type OutageDeclaredDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { shortDay, writtenDay } from '../../kit/day';
import { useKeepers } from '../../kit/keepers';
import { PreviewedForm } from '../../kit/previewed-form';
import { QueryContent } from '../../kit/query-content';
import { toast } from '../../kit/toast';
import { usePreviewed } from '../../kit/use-previewed';
import { WideTable } from '../../kit/wide-table';
import classes from './calendar.module.css';

/** The days on which nobody could submit. */
export function OutagesSection({ mayKeep }: { readonly mayKeep: boolean }): ReactElement {
  const { t } = useTranslation();
  const [declaring, setDeclaring] = useState(false);
  const query = useQuery(listOutagesOptions());
  return (
    <section className={classes.section}>
      <div className={classes.between}>
        <h2 className={classes.heading}>{t('outage.title')}</h2>
        {mayKeep && (
          <Button variant="default" onClick={() => setDeclaring(true)}>
            {t('outage.declare')}
          </Button>
        )}
      </div>
      <QueryContent query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.muted}>{t('outage.none')}</p>
          ) : (
            <WideTable
              name={t('outage.title')}
              columns={[t('outage.days'), t('field.reason'), t('outage.graceUntil'), t('occurrences.tasks')]}
              minWidth="40rem"
            >
              {items.map(({ id, from, to, reason, graceUntil, tasks }) => (
                <Table.Tr key={id}>
                  <Table.Th scope="row">{from === to ? shortDay(from) : `${shortDay(from)} – ${shortDay(to)}`}</Table.Th>
                  <Table.Td>{reason}</Table.Td>
                  <Table.Td>{writtenDay(graceUntil)}</Table.Td>
                  <Table.Td>{tasks}</Table.Td>
                </Table.Tr>
              ))}
            </WideTable>
          )
        }
      </QueryContent>
      {declaring && <OutageDialog onClose={() => setDeclaring(false)} />}
    </section>
  );
}

interface Input {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

/** Declares an outage: first it shows which tasks it excuses, then it writes. */
function OutageDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation();
  const missing = (value: string): string | null => (value.trim() === '' ? t('form.missing') : null);
  const previewed = usePreviewed<Input, OutageDeclaredDto>({
    capacities: useKeepers(),
    act: async (input, how) =>
      (await declareOutage({ headers: { 'Idempotency-Key': newIntent() }, body: { ...input, ...how }, throwOnError: true })).data,
    onDone: ({ tasks }) => {
      onClose();
      toast(t('outage.done', { count: tasks.length }));
    },
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<Input>({
    initialValues: { from: '', to: '', reason: '' },
    onValuesChange: previewed.clear,
    validate: { from: missing, to: missing, reason: missing },
  });
  const { preview } = previewed;
  return (
    <Modal opened onClose={onClose} title={t('outage.declare')} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      <PreviewedForm form={form} previewed={previewed} note={t('outage.note')} submit={t('outage.declare')} onClose={onClose}>
        <TextInput type="date" label={t('outage.from')} required {...form.getInputProps('from')} />
        <TextInput type="date" label={t('outage.to')} required {...form.getInputProps('to')} />
        <Textarea label={t('field.reason')} required autosize minRows={2} {...form.getInputProps('reason')} />
        {preview !== null && (
          <ul role="status">
            {preview.graceUntil !== null && (
              <li>{t('outage.excuses', { count: preview.tasks.length, day: writtenDay(preview.graceUntil) })}</li>
            )}
            {preview.blockers.map(({ code, message }) => (
              <li key={code} className={classes.blocker}>
                {message}
              </li>
            ))}
          </ul>
        )}
      </PreviewedForm>
    </Modal>
  );
}
