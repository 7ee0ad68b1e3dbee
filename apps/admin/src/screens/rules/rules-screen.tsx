import { Button, Table } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readDeadlineRulesOptions } from '#api-client/@tanstack/react-query.gen';
import type { DeadlineRulesDto } from '#api-client/index';
import { ScreenTitle } from '../../app/screen-title';
import { useKeepers } from '../../kit/keepers';
import { QueryContent } from '../../kit/query-content';
import { WideTable } from '../../kit/wide-table';
import { RuleChanges } from './rule-changes';
import { daysOfStage, STAGES } from './rule-stages';
import classes from './rules.module.css';
import { RulesDialog } from './rules-dialog';

/** What the clock tells whom, how many days before and after a date; how that came about, and how it is changed. */
export function RulesScreen(): ReactElement {
  const { t } = useTranslation();
  const keepers = useKeepers();
  const [setting, setSetting] = useState(false);
  const query = useQuery(readDeadlineRulesOptions());
  return (
    <>
      <ScreenTitle title={t('rules.title')}>
        {keepers.length > 0 && <Button onClick={() => setSetting(true)}>{t('rules.set')}</Button>}
      </ScreenTitle>
      <div className={classes.screen}>
        <p className={classes.muted}>{t('rules.intro')}</p>
        <QueryContent query={query}>
          {(rules) => (
            <>
              <Marks rules={rules} />
              <RuleChanges changes={rules.changes} />
              {setting && <RulesDialog rules={rules} keepers={keepers} onClose={() => setSetting(false)} />}
            </>
          )}
        </QueryContent>
      </div>
    </>
  );
}

function Marks({ rules }: { readonly rules: DeadlineRulesDto }): ReactElement {
  const { t } = useTranslation();
  return (
    <WideTable name={t('rules.title')} columns={[t('rules.when'), t('rules.whom')]} minWidth="18rem">
      {STAGES.map((stage) => (
        <Table.Tr key={stage}>
          <Table.Th scope="row">{t(`rules.stage.${stage}`, { days: daysOfStage(stage, rules) })}</Table.Th>
          <Table.Td>{t(`rules.audience.${stage}`)}</Table.Td>
        </Table.Tr>
      ))}
      <Table.Tr>
        <Table.Th scope="row">{t('rules.opinionsWhen', { days: rules.soonDays })}</Table.Th>
        <Table.Td>{t('rules.opinionsWhom')}</Table.Td>
      </Table.Tr>
    </WideTable>
  );
}
