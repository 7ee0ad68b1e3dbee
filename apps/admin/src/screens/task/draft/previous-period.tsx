import { Button, Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { readPreviousPeriodOptions } from '#api-client/@tanstack/react-query.gen';
import type { PreviousDocumentDto, TaskDto } from '#api-client/index';
import { shortDay } from '../../../kit/day';
import { periodOf } from '../../../kit/period';
import { ownPeriod } from '../evidence/own-period';
import type { Form } from '../verb-fields';
import { asBefore } from './as-before';

/** What was accepted the period before: named, and its words taken over at a click. Nothing where there is none. */
export function PreviousPeriod({ task, form }: { readonly task: TaskDto; readonly form: Form }): ReactElement | null {
  const { t } = useTranslation();
  const [isTaken, setIsTaken] = useState(false);
  const { data } = useQuery({ ...readPreviousPeriodOptions({ path: { id: task.id } }), staleTime: Infinity });
  const previous = data?.previous ?? null;
  if (previous === null) return null;
  const period = periodOf(previous.reference, t) ?? shortDay(previous.completedOn);
  const files = previous.documents.map(namedDocument).join('; ');
  const take = (): void => {
    form.setValues(asBefore(form.values, previous, task, ownPeriod(task, t) ?? ''));
    setIsTaken(true);
  };
  return (
    <div>
      <Group gap="xs">
        <Button size="compact-sm" variant="default" onClick={take}>
          {t('draft.asBefore')}
        </Button>
        <Text size="sm">{files === '' ? t('draft.givenWithoutFiles', { period }) : t('draft.givenBefore', { period, files })}</Text>
      </Group>
      <Text size="sm" c="dimmed" aria-live="polite">
        {isTaken && t('draft.taken')}
      </Text>
    </div>
  );
}

/** "bao-cao.pdf (Báo cáo, 12/BC-PNV, 06/02/2025)". */
function namedDocument({ name, fields }: PreviousDocumentDto): string {
  const { type = null, number = null, issuedOn = null } = fields ?? {};
  const said = [type, number, issuedOn === null ? null : shortDay(issuedOn)].filter((text) => text !== null);
  return said.length === 0 ? name : `${name} (${said.join(', ')})`;
}
