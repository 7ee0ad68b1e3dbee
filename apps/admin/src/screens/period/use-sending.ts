import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkResultDto, PeriodRowDto, ReportedTaskDto } from '#api-client/index';
import { newIntent } from '../../api/client';
import { toast } from '../../kit/toast';
import { reasonOf } from '../bulk/reason-of';
import { sendStretch, stretchesOf, type Stretch } from './send-reports';

/** Sends what is said of a period. What was refused says why, by the id of its task. @param onSent ids of those whose words are in the log now */
export function useSending(period: string, rows: readonly PeriodRowDto[], onSent: (taskIds: readonly string[]) => void) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [refusals, setRefusals] = useState<Readonly<Record<string, string>>>({});
  // The same words are the same intent: after a line that was cut they go under the same keys, and are told once.
  const intent = useRef<{ readonly said: string; readonly stretches: readonly Stretch[] } | null>(null);
  const sending = useMutation({
    mutationFn: async (told: readonly ReportedTaskDto[]) => {
      const said = JSON.stringify([period, told]);
      if (intent.current?.said !== said) intent.current = { said, stretches: stretchesOf(told, rows, newIntent) };
      const results: BulkResultDto[] = [];
      for (const stretch of intent.current.stretches) results.push(...(await sendStretch(period, stretch)));
      return results;
    },
    onSuccess: async (results) => {
      intent.current = null;
      const refused = results.filter(({ outcome }) => outcome === 'refused');
      const done = results.length - refused.length;
      setRefusals(Object.fromEntries(refused.map((result) => [result.taskId, reasonOf(result)])));
      onSent(results.flatMap(({ taskId, outcome }) => (outcome === 'done' ? [taskId] : [])));
      toast(refused.length === 0 ? t('thisPeriod.sent', { count: done }) : t('thisPeriod.sentSome', { count: refused.length, done }));
      await queries.invalidateQueries();
    },
  });
  return { send: sending.mutate, isSending: sending.isPending, error: sending.error, refusals };
}
