import { Radio, Textarea } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ReactElement, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { FileField } from '../../kit/file-field';
import { STANCES } from '../../kit/opinion-codes';
import classes from './opinion-fields.module.css';
import type { OpinionInput } from './opinion-form';

interface Props {
  readonly form: UseFormReturnType<OpinionInput>;
  /** A party outside is asked, whose document shows what it says. */
  readonly isOutside: boolean;
  readonly words?: Ref<HTMLTextAreaElement>;
}

/** Three quick answers, words, and files. All stand there from the first: nothing moves when an answer is chosen. */
export function OpinionFields({ form, isOutside, words }: Props): ReactElement {
  const { t } = useTranslation();
  const { stance } = form.values;
  return (
    <>
      <Radio.Group label={t(isOutside ? 'opinion.stanceOfParty' : 'opinion.stance')} required {...form.getInputProps('stance')}>
        <div className={classes.stances}>
          {STANCES.map((one) => (
            <Radio.Card key={one} value={one} className={classes.stance}>
              <Radio.Indicator />
              {t(`stance.${one}`)}
            </Radio.Card>
          ))}
        </div>
      </Radio.Group>
      <Textarea
        ref={words}
        label={t(`opinion.said.${isOutside || stance === null ? 'agree' : stance}`)}
        autosize
        minRows={3}
        {...form.getInputProps('text')}
      />
      <FileField
        label={isOutside ? t('contribution.documentOfParty') : t('form.optional', { label: t('field.documents') })}
        files={form.values.documents}
        onChange={(documents) => form.setFieldValue('documents', documents)}
        actingAs={form.values.actingAs}
        error={form.errors['documents'] === undefined ? undefined : t('contribution.documentOfParty')}
      />
    </>
  );
}
