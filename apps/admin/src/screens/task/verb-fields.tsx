import { Checkbox, Fieldset, Radio, Select, Stack, Text, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { listPeopleOptions } from '#api-client/@tanstack/react-query.gen';
import type { TaskDto } from '#api-client/index';
import { useNow } from '../../app/now';
import { allUnits } from '../../kit/all-units';
import { FileField } from '../../kit/file-field';
import type { StoredFile } from '../../kit/file-list';
import { PersonField } from '../../kit/person-field';
import { periodWords } from '../../kit/period';
import { quartersUntil } from '../../kit/quarters';
import { combinableWith } from './bundle';
import { LazyEvidenceFields } from './evidence/lazy-evidence-fields';
import { ReturnReasons } from './return-reasons';
import { LATENESS_CAUSES, LATENESS_READINGS, VERB_FIELDS, type TaskVerb, type VerbField, type VerbInput } from './task-verbs';

export type Form = UseFormReturnType<VerbInput>;

interface Props {
  readonly verb: TaskVerb;
  readonly task: TaskDto;
  readonly form: Form;
}

/** What a verb asks for, in the order in which VERB_FIELDS names it. */
export function VerbFields({ verb, task, form }: Props): ReactElement {
  return (
    <>
      {(VERB_FIELDS[verb] ?? []).map((field) => (
        <OneField key={field} field={field} verb={verb} task={task} form={form} />
      ))}
    </>
  );
}

function OneField({ field, verb, task, form }: Props & { readonly field: VerbField }): ReactElement {
  const { t } = useTranslation();
  switch (field) {
    case 'person':
      return <OfficerField unitId={task.leadUnit.id} form={form} />;
    case 'reviewer':
      return (
        <PersonField
          label={t('field.reviewer')}
          value={form.values.personId}
          onChange={(personId) => form.setFieldValue('personId', personId)}
          error={form.errors['personId']}
        />
      );
    case 'addedReviewer':
      return <AddedReviewerField task={task} form={form} />;
    case 'number':
      return <TextInput label={t('field.number')} placeholder="140/QĐ-UBND" required data-autofocus {...form.getInputProps('number')} />;
    case 'issuedOn':
      return <TextInput type="date" label={t('field.issuedOn')} required {...form.getInputProps('day')} />;
    case 'signer':
      return <TextInput label={t('field.signer')} required {...form.getInputProps('signer')} />;
    case 'points':
      return (
        <Textarea
          label={t('form.optional', { label: t('field.points') })}
          description={t('form.aPointALine')}
          autosize
          minRows={2}
          {...form.getInputProps('points')}
        />
      );
    case 'answers':
      return <AnswerFields task={task} form={form} />;
    case 'unit':
      return <UnitField label={t('field.unit')} leads={leadsOf(task)} form={form} required />;
    case 'siblings':
      return <SiblingsField task={task} form={form} />;
    case 'newLead':
      return <UnitField label={t('form.optional', { label: t('field.newLead') })} leads={leadsOf(task)} form={form} />;
    case 'period':
      return <PeriodField form={form} />;
    case 'documents':
      return <VerbDocuments verb={verb} task={task} form={form} />;
    case 'day':
      return <DayField of={verb === 'suspend' ? 'suspend' : 'extension'} form={form} required />;
    case 'resubmitBy':
      return <ResubmitField form={form} />;
    case 'reason':
      return (
        <>
          <ReasonField verb={verb} form={form} />
          {verb === 'return' && <ReturnReasons reason={form.values.reason} onReason={(reason) => form.setFieldValue('reason', reason)} />}
        </>
      );
    case 'note':
      return <NoteField form={form} />;
    case 'responsible':
      return <TextInput label={t('form.optional', { label: t('field.responsible') })} {...form.getInputProps('responsible')} />;
    case 'cause':
      return (
        <Select
          label={t('field.cause')}
          data={LATENESS_CAUSES.map((cause) => ({ value: cause, label: t(`latenessCause.${cause}`) }))}
          allowDeselect={false}
          required
          {...form.getInputProps('cause')}
        />
      );
    case 'reading':
      return (
        <Radio.Group label={t('field.reading')} required {...form.getInputProps('reading')}>
          <Stack gap="xs" mt="xs">
            {LATENESS_READINGS.map((reading) => (
              <Radio key={reading} value={reading} label={t(`latenessReading.${reading}`)} />
            ))}
          </Stack>
        </Radio.Group>
      );
  }
}

/** A reason; of being late, what is said of it; of entering for another unit, on what ground. */
export function ReasonField({ verb, form }: { readonly verb?: TaskVerb; readonly form: Form }): ReactElement {
  const { t } = useTranslation();
  const label = verb === 'explain-lateness' ? t('field.explanation') : verb === 'enter-for' ? t('field.ground') : t('field.reason');
  // Only what stands first is ready to be typed into.
  const isFirst = verb === undefined || VERB_FIELDS[verb]?.[0] === 'reason';
  return (
    <Textarea label={label} required autosize minRows={3} {...(isFirst && { 'data-autofocus': true })} {...form.getInputProps('reason')} />
  );
}

/** Until when work is suspended, or which date it gets. */
export function DayField({
  of,
  form,
  required,
}: {
  readonly of: 'suspend' | 'extension';
  readonly form: Form;
  readonly required: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const label = t(`dayOf.${of}`);
  return (
    <TextInput type="date" label={required ? label : t('form.optional', { label })} required={required} {...form.getInputProps('day')} />
  );
}

export function NoteField({ form }: { readonly form: Form }): ReactElement {
  const { t } = useTranslation();
  return <Textarea label={t('form.optional', { label: t('field.note') })} autosize minRows={2} {...form.getInputProps('note')} />;
}

export function ResubmitField({ form }: { readonly form: Form }): ReactElement {
  const { t } = useTranslation();
  return <TextInput type="date" label={t('form.optional', { label: t('field.resubmitBy') })} {...form.getInputProps('resubmitBy')} />;
}

/** To each point of the return, what is said; what was prepared stands there already. */
function AnswerFields({ task, form }: Pick<Props, 'task' | 'form'>): ReactElement | null {
  const { t } = useTranslation();
  const points = task.lastReturn?.points ?? [];
  if (points.length === 0) return null;
  return (
    <Fieldset legend={t('field.answers')}>
      <Stack gap="sm">
        {points.map((text, index) => (
          <Textarea key={text} label={`${index + 1}. ${text}`} required autosize {...form.getInputProps(`answers.${index}`)} />
        ))}
      </Stack>
    </Fieldset>
  );
}

/** Whoever was asked to review on the level whose turn it is. */
function AddedReviewerField({ task, form }: Pick<Props, 'task' | 'form'>): ReactElement {
  const { t } = useTranslation();
  const added = task.addedReviewers.filter(({ level }) => level === task.levelInTurn);
  return (
    <Select
      label={t('field.reviewer')}
      data={added.map(({ personId, personName }) => ({ value: personId, label: personName ?? t('person.unknown') }))}
      required
      {...form.getInputProps('personId')}
    />
  );
}

function leadsOf({ leadUnit, coLeads }: TaskDto): readonly string[] {
  return [leadUnit, ...coLeads].map(({ id }) => id);
}

/** Another unit than those that lead; none, where it is not required. */
export function UnitField({
  label,
  leads,
  form,
  required = false,
}: {
  readonly label: string;
  readonly leads: readonly string[];
  readonly form: Form;
  readonly required?: boolean;
}): ReactElement {
  const { data } = useQuery(allUnits(undefined));
  const others = (data ?? []).filter(({ id }) => !leads.includes(id)).map(({ id, name }) => ({ value: id, label: name }));
  return <Select label={label} data={others} searchable clearable={!required} required={required} {...form.getInputProps('unitId')} />;
}

/** Who of the lead unit. */
export function OfficerField({ unitId, form }: { readonly unitId: string; readonly form: Form }): ReactElement {
  const { t } = useTranslation();
  const { data } = useQuery(listPeopleOptions({ query: { 'filter[unit]': unitId, limit: '200' } }));
  return (
    <Select
      label={t('field.person')}
      data={(data?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))}
      searchable
      required
      {...form.getInputProps('personId')}
    />
  );
}

/** Of which quarter a report is; of none, where it is left empty. */
/** The open tasks of the same obligation that are not in the bundle yet. */
function SiblingsField({ task, form }: Pick<Props, 'task' | 'form'>): ReactElement {
  const { t } = useTranslation();
  return (
    <Checkbox.Group label={t('field.siblings')} required {...form.getInputProps('taskIds')}>
      <Stack gap="xs" mt="xs">
        {combinableWith(task).map(({ taskId, reference }) => (
          <Checkbox key={taskId} value={taskId} label={reference} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}

function PeriodField({ form }: { readonly form: Form }): ReactElement {
  const { t } = useTranslation();
  const today = useNow()?.today;
  const quarters = today === undefined ? [] : quartersUntil(today);
  return (
    <Select
      label={t('form.optional', { label: t('field.period') })}
      data={quarters.map((quarter) => ({ value: quarter, label: periodWords(quarter, t) ?? quarter }))}
      clearable
      value={form.values.period === '' ? null : form.values.period}
      onChange={(period) => form.setFieldValue('period', period ?? '')}
      error={form.errors['period']}
    />
  );
}

/** These answer what the row asks for. */
const ANSWERING: readonly TaskVerb[] = ['propose', 'submit', 'enter-for'];

/** The files that go with a verb; of a submission also what stands for them: what was proposed, or that nothing arose. */
function VerbDocuments({ verb, task, form }: Props): ReactElement {
  const { t } = useTranslation();
  const { nothingArose, files, actingAs } = form.values;
  const proposed = verb === 'submit' && files.length === 0 ? task.proposal : null;
  const isNil = verb === 'submit' && task.nilAllowed && nothingArose;
  const chosen = (now: readonly StoredFile[]): void => form.setFieldValue('files', now);
  const error = form.errors['documents'] as string | undefined;
  return (
    <>
      {verb === 'submit' && task.nilAllowed && (
        <Checkbox label={t('form.nothingArose')} {...form.getInputProps('nothingArose', { type: 'checkbox' })} />
      )}
      {!isNil && ANSWERING.includes(verb) && (
        <LazyEvidenceFields
          task={task}
          files={files}
          standing={proposed?.documents ?? []}
          onFiles={chosen}
          evidence={form.values.evidence}
          onEvidence={(evidence) => form.setFieldValue('evidence', evidence)}
          actingAs={actingAs}
          error={error}
        />
      )}
      {!ANSWERING.includes(verb) && (
        <FileField label={t('field.documents')} files={files} onChange={chosen} actingAs={actingAs} error={error} />
      )}
      {!isNil && proposed !== null && (
        <Text size="sm">{t('form.useProposed', { names: proposed.documents.map(({ name }) => name).join(', ') })}</Text>
      )}
    </>
  );
}
