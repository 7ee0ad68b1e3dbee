import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TaskDto } from '#api-client/index';
import { isProblem } from '../../api/problem';
import { announce } from '../../app/live-changes';
import { toast } from '../../kit/toast';
import { act } from './send-verb';
import type { TaskVerb, VerbInput } from './task-verbs';

const HANDING_IN: readonly TaskVerb[] = ['submit', 'enter-for'];

/** Does a verb, then reads anew whatever shows the task. */
export function useTaskAct(task: TaskDto, onDone: (verb: TaskVerb) => void) {
  const queries = useQueryClient();
  const { t } = useTranslation();
  // A version that is handed in has the next number, and a receipt from then on.
  const receiptOf = (verb: TaskVerb) => {
    if (!HANDING_IN.includes(verb)) return undefined;
    const number = (task.submission?.number ?? 0) + 1;
    return { href: `/tasks/${task.id}/versions/${number}/receipt`, text: t('task.receiptOf', { number }) };
  };
  return useMutation({
    mutationFn: ({ verb, input }: { readonly verb: TaskVerb; readonly input: VerbInput }) => act(verb, task, input),
    onSuccess: async (_, { verb }) => {
      toast(t(`done.${verb}`), receiptOf(verb));
      // First what is shown is read anew: whoever goes on decides by what stands now.
      await queries.invalidateQueries();
      onDone(verb);
    },
    onError: (error) => {
      // Somebody was faster: the page says who, also where the stream of changes is cut.
      if (isProblem(error, 'stale')) announce({ type: 'task', id: task.id, version: task.version + 1 });
    },
  });
}
