import { Table } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineRulesChangeDto } from '#api-client/index';
import { useMe } from '../../app/me';
import { writtenInstant } from '../../kit/day';
import { WideTable } from '../../kit/wide-table';
import type { RuleDays } from './rule-stages';
import classes from './rules.module.css';

/** Who changed the rules, when, from what to what, as the log has it. */
export function RuleChanges({ changes }: { readonly changes: readonly DeadlineRulesChangeDto[] }): ReactElement {
  const { t } = useTranslation();
  const { roles } = useMe();
  const written = ({ soonDays, headDays, ownerDays }: RuleDays): string =>
    t('rules.days', { soon: soonDays, head: headDays, owner: ownerDays });
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t('rules.history')}</h2>
      {changes.length === 0 ? (
        <p className={classes.muted}>{t('rules.never')}</p>
      ) : (
        <>
          <p className={classes.muted}>{t('rules.daysNote')}</p>
          <WideTable name={t('rules.history')} columns={[t('rules.changedWhen'), t('rules.by'), t('rules.change')]} minWidth="20rem">
            {changes.map(({ eventId, by, at, before, after }) => (
              <Table.Tr key={eventId}>
                <Table.Th scope="row">
                  {roles.has('auditor') ? (
                    <Link to="/audit/$eventId" params={{ eventId }} aria-label={`${t('rules.inLog')}: ${writtenInstant(at)}`}>
                      {writtenInstant(at)}
                    </Link>
                  ) : (
                    writtenInstant(at)
                  )}
                </Table.Th>
                <Table.Td>{by?.name ?? t('rules.system')}</Table.Td>
                <Table.Td>{t('rules.fromTo', { from: written(before), to: written(after) })}</Table.Td>
              </Table.Tr>
            ))}
          </WideTable>
        </>
      )}
    </section>
  );
}
