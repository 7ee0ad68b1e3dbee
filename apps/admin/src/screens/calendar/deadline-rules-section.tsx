import { Button, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readDeadlineRulesOptions } from '#api-client/@tanstack/react-query.gen';
import { setDeadlineRules, type DeadlineRulesDto } from '#api-client/index';
import { newIntent, seen } from '../../api/client';
import { QueryContent } from '../../kit/query-content';
import { actingAs, proposedCapacity, RegisterDialog, type RegisterInput } from '../../kit/register-dialog';
import classes from './calendar.module.css';

/** When the clock reminds and escalates, in one sentence; `keepers` are one's capacities that may set it. */
export function DeadlineRulesSection({ keepers }: { readonly keepers: readonly string[] }): ReactElement {
  const { t } = useTranslation();
  const [setting, setSetting] = useState(false);
  const query = useQuery(readDeadlineRulesOptions());
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('deadlineRules.title')}</h2>
      <QueryContent query={query}>
        {(rules) => (
          <div className={classes.between}>
            <p className={classes.muted}>
              {t('deadlineRules.told', { soon: rules.soonDays, head: rules.headDays, owner: rules.ownerDays })}
            </p>
            {keepers.length > 0 && (
              <Button variant="default" onClick={() => setSetting(true)}>
                {t('deadlineRules.set')}
              </Button>
            )}
            {setting && <RulesDialog rules={rules} keepers={keepers} onClose={() => setSetting(false)} />}
          </div>
        )}
      </QueryContent>
    </section>
  );
}

type Input = RegisterInput & Pick<DeadlineRulesDto, 'soonDays' | 'headDays' | 'ownerDays'>;

interface DialogProps {
  readonly rules: DeadlineRulesDto;
  readonly keepers: readonly string[];
  readonly onClose: () => void;
}

function RulesDialog({ rules: { version, ...rules }, keepers, onClose }: DialogProps): ReactElement {
  const { t } = useTranslation();
  const form = useForm<Input>({ initialValues: { ...rules, actingAs: proposedCapacity(keepers) } });
  return (
    <RegisterDialog
      title={t('deadlineRules.set')}
      note={t('deadlineRules.note')}
      done={t('deadlineRules.done')}
      submit={t('deadlineRules.set')}
      capacities={keepers}
      form={form}
      act={({ soonDays, headDays, ownerDays, ...input }) =>
        setDeadlineRules({ headers: seen(version, newIntent()), body: { soonDays, headDays, ownerDays, ...actingAs(input) } })
      }
      onClose={onClose}
    >
      {(['soonDays', 'headDays', 'ownerDays'] as const).map((field) => (
        <NumberInput
          key={field}
          label={t(`deadlineRules.${field}`)}
          min={1}
          max={90}
          allowDecimal={false}
          required
          {...form.getInputProps(field)}
        />
      ))}
    </RegisterDialog>
  );
}
