import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useForm, type UseFormReturnType } from '@mantine/form';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { broughtTo } from '../../api/own-changes';
import { FileField } from '../../kit/file-field';
import { PreviewedForm } from '../../kit/previewed-form';
import { usePreviewed } from '../../kit/use-previewed';
import { NOTHING_SAID, type VerbInput } from '../task/task-verbs';
import { ReturnReasons } from '../task/return-reasons';
import { DayField, NoteField, OfficerField, ReasonField, ResubmitField, UnitField } from '../task/verb-fields';
import { BulkResults } from './bulk-results';
import { actionOf, actOnMany, fieldsOf, isOperation, isRequired, type BulkAnswer, type BulkVerb, type Choosable } from './bulk-verbs';
import { CarriedOut } from './carried-out';

interface Props {
  readonly verb: BulkVerb;
  readonly tasks: readonly Choosable[];
  /** Something was done, and has been looked at. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** An answer as a preview is asked for: it stands in its own way where nothing would be done. */
type Answered = BulkAnswer & { readonly blockers: readonly object[] };

/** One verb for many tasks: asks what it needs, shows for how many it would be done and which not and why, does it, and shows what came of it. */
export function BulkDialog({ verb, tasks, onDone, onClose }: Props): ReactElement {
  const { t } = useTranslation();
  const [answer, setAnswer] = useState<BulkAnswer | null>(null);
  const close = (): void => {
    onClose();
    if (answer !== null) onDone();
  };
  return (
    <Modal opened onClose={close} title={t(`bulk.verb.${verb}`)} closeButtonProps={{ 'aria-label': t('form.close') }} size="lg">
      {answer === null ? (
        <BulkForm verb={verb} tasks={tasks} onAnswer={setAnswer} onClose={onClose} />
      ) : (
        <Stack>
          {isOperation(answer) ? <CarriedOut id={answer.id} /> : <BulkResults answer={answer} />}
          <Group justify="flex-end">
            <Button onClick={close} data-autofocus>
              {t('form.close')}
            </Button>
          </Group>
        </Stack>
      )}
    </Modal>
  );
}

function BulkForm({
  verb,
  tasks,
  onAnswer,
  onClose,
}: Pick<Props, 'verb' | 'tasks' | 'onClose'> & { readonly onAnswer: (answer: BulkAnswer) => void }): ReactElement {
  const { t } = useTranslation();
  const fields = fieldsOf(verb);
  const capacities = capacitiesAmong(verb, tasks);
  // What the look has refused is not sent: it would only be refused again, and written down.
  const wanted = useRef(tasks);
  const previewed = usePreviewed<VerbInput, Answered>({
    capacities,
    act: async (said, { dryRun, actingAs = null }) => {
      const given = await actOnMany(verb, dryRun ? tasks : wanted.current, { ...said, actingAs }, dryRun);
      for (const { taskId, version = 0, outcome } of given.results) if (outcome === 'done') broughtTo(taskId, version);
      if (dryRun)
        wanted.current = tasks.filter(({ id }) => given.results.some(({ taskId, outcome }) => taskId === id && outcome === 'would-do'));
      return { ...given, blockers: wanted.current.length === 0 ? [{}] : [] };
    },
    onDone: onAnswer,
    onFaults: (faults) => form.setErrors(faults),
  });
  const form = useForm<VerbInput>({
    initialValues: NOTHING_SAID,
    onValuesChange: previewed.clear,
    validate: {
      reason: (reason) => (fields.includes('reason') && reason.trim() === '' ? t('form.missing') : null),
      personId: (personId) => (fields.includes('person') && personId === '' ? t('form.missing') : null),
      unitId: (unitId) => (fields.includes('unit') && unitId === '' ? t('form.missing') : null),
      day: (day) => (isRequired(verb, 'day') && day === '' ? t('form.missing') : null),
    },
  });
  const asksNothing = fields.length === 0 && capacities.length === 0;
  const looked = useRef(false);
  useEffect(() => {
    if (!asksNothing || looked.current) return;
    looked.current = true;
    previewed.submit(form.values);
  });
  const count = previewed.preview?.totals.wouldDo ?? 0;
  return (
    <PreviewedForm
      form={form}
      previewed={previewed}
      note={`${t('bulk.chosen', { count: tasks.length })} ${t(`consequence.${verb === 'nothing-arose' ? 'submit' : verb}`)}`}
      submit={t('bulk.do', { count })}
      onClose={onClose}
    >
      <BulkFields verb={verb} tasks={tasks} form={form} actingAs={previewed.capacity.chosen} />
      {previewed.preview !== null && <BulkResults answer={previewed.preview} />}
    </PreviewedForm>
  );
}

/** What the verb asks for all tasks alike. */
function BulkFields({
  verb,
  tasks,
  form,
  actingAs,
}: Pick<Props, 'verb' | 'tasks'> & {
  readonly form: UseFormReturnType<VerbInput>;
  readonly actingAs: string | null;
}): ReactElement {
  const { t } = useTranslation();
  const fields = fieldsOf(verb);
  return (
    <>
      {fields.includes('person') && <OfficerField unitId={tasks[0]?.leadUnit.id ?? ''} form={form} />}
      {fields.includes('unit') && (
        <UnitField label={t('field.unit')} leads={tasks.map(({ leadUnit }) => leadUnit.id)} form={form} required />
      )}
      {fields.includes('day') && (
        <DayField of={verb === 'suspend' ? 'suspend' : 'extension'} form={form} required={isRequired(verb, 'day')} />
      )}
      {verb === 'grant-extension' && <Text size="sm">{t('bulk.asAsked')}</Text>}
      {fields.includes('reason') && <ReasonField form={form} />}
      {verb === 'return' && <ReturnReasons reason={form.values.reason} onReason={(reason) => form.setFieldValue('reason', reason)} />}
      {fields.includes('documents') && (
        <FileField
          label={t('field.documents')}
          files={form.values.files}
          onChange={(chosen) => form.setFieldValue('files', chosen)}
          actingAs={actingAs}
          error={form.errors['documents'] as string | undefined}
        />
      )}
      {verb === 'submit' && form.values.files.length === 0 && <Text size="sm">{t('bulk.useProposed')}</Text>}
      {fields.includes('note') && <NoteField form={form} />}
      {fields.includes('resubmitBy') && <ResubmitField form={form} />}
    </>
  );
}

/** Those among which one must be chosen; none where every task permits a single one. */
function capacitiesAmong(verb: BulkVerb, tasks: readonly Choosable[]): readonly string[] {
  const held = tasks.map(({ choice }) => actionOf(verb, choice)?.capacities ?? []);
  return held.some(({ length }) => length > 1) ? [...new Set(held.flat())] : [];
}
